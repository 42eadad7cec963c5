package blog.galley.feed;

import java.util.List;
import java.util.regex.Pattern;

import blog.galley.article.PostView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes a post's HTML readable in feed programs: addresses are made whole, and what needs our scripts or styles is taken out. */
final class FeedHtml {

    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

    private static final List<String> ONLY_HERE = List.of("class", "tabindex", "loading", "decoding", "srcset", "sizes", "fetchpriority");

    private static final Pattern LARGE = Pattern.compile("(\\S+) 1080w");

    private FeedHtml() {
    }

    /** @param page whole address of the post */
    static String of(PostView post, String page) {
        var body = Jsoup.parseBodyFragment(post.html(), page).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        if (!post.cover().isEmpty()) {
            body.prependChild(cover(post));
        }
        body.select("input[type=checkbox]").forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "\u2611" : "\u2610")));
        body.select("iframe").forEach(frame -> frame.replaceWith(link(frame.absUrl("src"))));
        body.select("script, style, form, button, svg").remove();
        body.select("img[srcset]").forEach(FeedHtml::oneSize);
        body.select("source[srcset]").remove();
        ADDRESSES.forEach(name -> body.select("[" + name + "]").forEach(element -> complete(element, name)));
        body.select("div[role=region], div.code, div.math, div.diagram, span.math, a.anchor, a.enlarge, picture").unwrap(); // our styles' wrappers
        ONLY_HERE.forEach(name -> body.select("[" + name + "]").removeAttr(name));
        return body.html();
    }

    /** Feed programs load what src says: not a photograph of many megabytes. */
    private static void oneSize(Element image) {
        LARGE.matcher(image.attr("srcset")).results().findFirst().ifPresent(found -> image.attr("src", found.group(1)));
    }

    private static Element cover(PostView post) {
        var image = new Element("img").attr("src", post.cover()).attr("alt", post.coverAlt());
        if (post.coverImage() != null) {
            image.attr("srcset", post.coverImage().own());
        }
        var figure = new Element("figure").appendChild(image);
        return post.coverCaption().isBlank() ? figure : figure.appendChild(new Element("figcaption").text(post.coverCaption()));
    }

    private static void complete(Element element, String name) {
        var whole = element.absUrl(name);
        if (!whole.isEmpty()) {
            element.attr(name, whole);
        }
    }

    /** In place of an iframe, which most feed programs do not show. */
    private static Element link(String address) {
        return new Element("p").appendChild(new Element("a").attr("href", address).text(address));
    }
}
