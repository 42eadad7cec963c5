package blog.galley.markdown;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Raw HTML, filtered. */
final class RawHtmlNodes extends NodeHtml {
    private final RawHtml rawHtml;

    RawHtmlNodes(HtmlNodeRendererContext context, RawHtml rawHtml) {
        super(context, HtmlBlock.class, HtmlInline.class);
        this.rawHtml = rawHtml;
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(rawHtml.filter(block.getLiteral()));
            html.line();
        } else {
            html.raw(rawHtml.filter(((HtmlInline) node).getLiteral()));
        }
    }
}
