package blog.galley.feed;

import java.util.List;

import blog.galley.article.PostView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes a post's HTML readable in feed programs: addresses are made whole, and what needs our scripts or styles is taken out. */
final class FeedHtml {

    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

    private static final List<String> ONLY_HERE = List.of("class", "tabindex", "loading", "decoding", "srcset");

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
        ADDRESSES.forEach(name -> body.select("[" + name + "]").forEach(element -> complete(element, name)));
        body.select("div[role=region], div.code, div.math, div.diagram, span.math, a.anchor").unwrap(); // our styles' wrappers
        ONLY_HERE.forEach(name -> body.select("[" + name + "]").removeAttr(name));
        return body.html();
    }

    private static Element cover(PostView post) {
        var figure = new Element("figure").appendChild(new Element("img").attr("src", post.cover()).attr("alt", post.coverAlt()));
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
