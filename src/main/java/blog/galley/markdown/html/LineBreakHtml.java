package blog.galley.markdown.html;

import blog.galley.markdown.dialect.SilentLineBreak;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes line breaks between Chinese or Japanese letters as nothing. */
final class LineBreakHtml extends NodeHtml {

    LineBreakHtml(HtmlNodeRendererContext context) {
        super(context, SilentLineBreak.class);
    }

    @Override
    public void render(Node node) {
        // A browser would show a line feed as a space.
    }
}
