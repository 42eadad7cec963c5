package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A node of HTML that we wrote, as a browser will have it. The HTML is well-nested, names are in lower case, and no
 * {@code <} or {@code >} stands in an attribute or a text.
 */
final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "blockquote", "pre", "ul", "ol", "dl", "table", "figure", "details", "hr", "h1", "h2", "h3", "h4",
            "h5", "h6", "section", "li", "dt", "dd", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "summary",
            "figcaption");

    private final String html;
    private final int start;
    private int end;
    /** Where the content begins; for a text, nowhere. */
    private final int inside;
    private final List<Markup> children = new ArrayList<>();

    private Markup(String html, int start, int inside, int end) {
        this.html = html;
        this.start = start;
        this.inside = inside;
        this.end = end;
    }

    /** The outermost nodes. */
    static List<Markup> of(String html) {
        var root = new Markup(html, 0, 0, html.length());
        var open = new ArrayList<>(List.of(root));
        for (int at = 0; at < html.length(); ) {
            var parent = open.get(open.size() - 1);
            var tag = html.charAt(at) == '<';
            var end = tag ? html.indexOf('>', at) + 1 : html.indexOf('<', at);
            end = end <= 0 && !tag ? html.length() : end;
            if (!tag) {
                parent.children.add(new Markup(html, at, -1, end));
            } else if (html.charAt(at + 1) == '/') {
                open.remove(open.size() - 1);
                parent.end = end;
            } else {
                var element = new Markup(html, at, end, end);
                parent.children.add(element);
                if (!Content.VOID.contains(element.name())) {
                    open.add(element);
                }
            }
            at = end;
        }
        return root.children;
    }

    String html() {
        return html.substring(start, end);
    }

    int length() {
        return end - start;
    }

    List<Markup> children() {
        return children;
    }

    boolean isElement() {
        return inside >= 0;
    }

    boolean isBlankText() {
        return !isElement() && html().isBlank();
    }

    String name() {
        var to = start + 1;
        while (Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(start + 1, to);
    }

    /** Its tag, attributes included. */
    String tag() {
        return html.substring(start, inside);
    }

    boolean isBlock() {
        return isElement() && BLOCKS.contains(name());
    }

    /** Whether it holds nothing but blocks, so that white space between them is nothing to a reader. */
    boolean holdsBlocks() {
        return children.stream().allMatch(child -> child.isBlock() || child.isBlankText());
    }

    boolean isSameAs(Markup other) {
        return length() == other.length() && html.regionMatches(start, other.html, other.start, length());
    }

    /** The text as a browser has it. */
    String data() {
        var text = html();
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
