package blog.galley.markdown.html;

import java.util.Map;

import blog.galley.markdown.dialect.Formula;
import blog.galley.markdown.dialect.FormulaBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes formulas as the TeX that they are, for a script to typeset in the browser. */
final class FormulaHtml extends NodeHtml {

    FormulaHtml(HtmlNodeRendererContext context) {
        super(context, Formula.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Formula formula) {
            html.tag("span", Map.of("class", formula.display ? "math math-display" : "math"));
            html.tag("code");
            html.text(formula.tex);
            close("code");
            close("span");
        } else {
            html.line();
            open(node, "div", Map.of("class", "math"));
            html.tag("pre");
            html.tag("code");
            html.text(((FormulaBlock) node).tex());
            close("code");
            close("pre");
            close("div");
            html.line();
        }
    }
}
