package blog.galley.markdown.html;

import blog.galley.markdown.rawhtml.Lines;
import blog.galley.markdown.rawhtml.RawHtml;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes raw HTML as far as it is let through. */
final class RawHtmlNodes extends NodeHtml {
    private final RawHtml rawHtml;
    private final boolean withLines;

    /** @param withLines whether tags of HTML blocks shall carry the line they come from */
    RawHtmlNodes(HtmlNodeRendererContext context, RawHtml rawHtml, boolean withLines) {
        super(context, HtmlBlock.class, HtmlInline.class);
        this.rawHtml = rawHtml;
        this.withLines = withLines;
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(withLines ? rawHtml.filter(block.getLiteral(), Lines.of(block)) : rawHtml.filter(block.getLiteral()));
            html.line();
        } else {
            html.raw(rawHtml.filter(((HtmlInline) node).getLiteral()));
        }
    }
}
