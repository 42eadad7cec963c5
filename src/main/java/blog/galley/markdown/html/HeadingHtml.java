package blog.galley.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;

import blog.galley.markdown.dialect.HeadingName;
import blog.galley.markdown.dialect.InlineTags;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes headings as links to themselves. Their words are the link, so that a screen reader reads nothing else. */
final class HeadingHtml extends NodeHtml {

    HeadingHtml(HtmlNodeRendererContext context) {
        super(context, Heading.class);
    }

    @Override
    public void render(Node node) {
        var tag = "h" + ((Heading) node).getLevel();
        var attributes = context.extendAttributes(node, tag, Map.of());
        html.line();
        html.tag(tag, attributes);
        if (node.getFirstChild() != null && !(node.getFirstChild() instanceof HeadingName) && !leadsElsewhere(node)) {
            var link = new LinkedHashMap<String, String>();
            link.put("class", "anchor");
            link.put("href", "#" + attributes.get("id"));
            html.tag("a", link);
            children(node);
            close("a");
        } else {
            children(node);
        }
        close(tag);
        html.line();
    }

    /** Whether there is a link in it, or what may be one: HTML has no links in links. */
    private static boolean leadsElsewhere(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link || node instanceof FootnoteReference || node instanceof HtmlInline html && InlineTags.isTag(html)
                    || leadsElsewhere(node)) {
                return true;
            }
        }
        return false;
    }
}
