package blog.galley.markdown.html;

import java.util.LinkedHashMap;

import blog.galley.markdown.dialect.HeadingName;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.SafeUrl;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes links and images with the addresses they are served at; of those with an unsafe address, only the words. */
public final class LinkHtml extends NodeHtml {
    private final Links links;
    private final LengthBudget allowance;

    LinkHtml(HtmlNodeRendererContext context, Links links, LengthBudget allowance) {
        super(context, Link.class, Image.class);
        this.links = links;
        this.allowance = allowance;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            image(image);
        } else {
            link((Link) node);
        }
    }

    private void link(Link link) {
        var address = affords(link.getDestination(), link.getTitle()) ? SafeUrl.of(links.resolve(destination(link))) : null;
        if (address == null || isInLink(link)) {
            children(link);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", encoded(address));
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

    private void image(Image image) {
        var address = affords(image.getDestination(), image.getTitle()) ? SafeUrl.ofMedia(links.resolve(image.getDestination())) : null;
        if (address == null) {
            html.text(PlainText.line(image));
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", encoded(address));
        attributes.put("alt", PlainText.line(image));
        if (image.getTitle() != null && !ParagraphHtml.isFigure(image.getParent())) {
            attributes.put("title", image.getTitle());
        }
        var size = links.size(image.getDestination());
        if (size != null) {
            attributes.put("width", String.valueOf(size.width()));
            attributes.put("height", String.valueOf(size.height()));
        }
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        html.tag("img", context.extendAttributes(image, "img", attributes), true);
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

    private boolean affords(String destination, String title) {
        return allowance.affords(destination.length() + (title == null ? 0 : title.length()));
    }

    private String encoded(String address) {
        for (int i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || "_#?=:~".indexOf(c) >= 0)) {
                return context.encodeUrl(address);
            }
        }
        return address; // as most are; encodeUrl is slow
    }
}
