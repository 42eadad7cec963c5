package blog.galley.markdown.html;

import java.util.Map;

import blog.galley.markdown.dialect.DefinitionList;
import blog.galley.markdown.dialect.DefinitionList.Description;
import blog.galley.markdown.dialect.DefinitionList.Term;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes definition lists. */
final class DefinitionHtml extends NodeHtml {

    DefinitionHtml(HtmlNodeRendererContext context) {
        super(context, DefinitionList.class, Term.class, Description.class);
    }

    @Override
    public void render(Node node) {
        var tag = node instanceof DefinitionList ? "dl" : node instanceof Term ? "dt" : "dd";
        html.line();
        open(node, tag, Map.of());
        if (node instanceof DefinitionList) {
            html.line();
        }
        children(node);
        close(tag);
        html.line();
    }
}
