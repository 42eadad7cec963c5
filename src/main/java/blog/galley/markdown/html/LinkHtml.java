package blog.galley.markdown.html;

import java.util.LinkedHashMap;

import blog.galley.markdown.dialect.HeadingName;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.SafeUrl;
import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes links with the addresses they lead to; of those with an unsafe address, only the words. */
public final class LinkHtml extends NodeHtml {
    private final Links links;
    private final LengthBudget allowance;

    LinkHtml(HtmlNodeRendererContext context, Links links, LengthBudget allowance) {
        super(context, Link.class);
        this.links = links;
        this.allowance = allowance;
    }

    @Override
    public void render(Node node) {
        var link = (Link) node;
        var address = allowance.affords(link.getDestination(), link.getTitle()) ? SafeUrl.of(links.resolve(destination(link))) : null;
        if (address == null || isInLink(link)) {
            children(link);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", encoded(address, context));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        open(link, "a", attributes);
        children(link);
        close("a");
    }

    /** The destination of a link; one on this page is spelled as {@link HeadingName} spells ids. */
    public static String destination(Link link) {
        var destination = link.getDestination();
        return destination.length() > 1 && destination.charAt(0) == '#' ? "#" + HeadingName.lowered(destination.substring(1)) : destination;
    }

    /** Whether a link already holds this: HTML has no links in links. */
    static boolean isInLink(Node node) {
        for (var parent = node.getParent(); parent != null && !(parent instanceof Block); parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }

    static String encoded(String address, HtmlNodeRendererContext context) {
        for (int i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || "_#?=:~".indexOf(c) >= 0)) {
                return context.encodeUrl(address);
            }
        }
        return address; // as most are; encodeUrl is slow
    }
}
