package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.rawhtml.Content;
import blog.galley.markdown.rawhtml.HtmlNames;

/**
 * An element or a text in HTML that we wrote, as it will be in a browser. In such HTML every element is closed, names are in lower case,
 * and no {@code <} or {@code >} stands in an attribute or a text, so it can be read without a parser.
 */
final class Markup {
    private final String html;
    private final int start;
    /** Where the content of an element begins; -1 for a text. */
    private final int inside;
    private final int end;
    /** Null until they are asked for, which does not happen to most. */
    private List<Markup> children;

    private Markup(String html, int start, int inside, int end) {
        this.html = html;
        this.start = start;
        this.inside = inside;
        this.end = end;
    }

    /** The outermost nodes. */
    static List<Markup> of(String html) {
        return between(html, 0, html.length());
    }

    private static List<Markup> between(String html, int from, int to) {
        var nodes = new ArrayList<Markup>();
        for (int at = from; at < to; at = nodes.get(nodes.size() - 1).end) {
            nodes.add(html.charAt(at) == '<' ? element(html, at) : text(html, at, to));
        }
        return nodes;
    }

    private static Markup text(String html, int at, int to) {
        var next = html.indexOf('<', at);
        return new Markup(html, at, -1, next < 0 ? to : Math.min(next, to));
    }

    private static Markup element(String html, int at) {
        var inside = html.indexOf('>', at) + 1;
        var end = inside;
        for (int open = depth(html, at); open > 0;) {
            var tag = html.indexOf('<', end);
            open += depth(html, tag);
            end = html.indexOf('>', tag) + 1;
        }
        return new Markup(html, at, inside, end);
    }

    /** By how many a tag changes the number of open elements. */
    private static int depth(String html, int tag) {
        return html.charAt(tag + 1) == '/' ? -1 : Content.VOID.contains(HtmlNames.at(html, tag + 1)) ? 0 : 1;
    }

    String html() {
        return html.substring(start, end);
    }

    int length() {
        return end - start;
    }

    List<Markup> children() {
        if (children == null) {
            children = inside < end && isElement() ? between(html, inside, html.lastIndexOf('<', end - 1)) : List.of();
        }
        return children;
    }

    boolean isElement() {
        return inside >= 0;
    }

    boolean isBlankText() {
        if (isElement()) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!Character.isWhitespace(html.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return HtmlNames.at(html, start + 1);
    }

    /** Its start tag, with the attributes. */
    String tag() {
        return html.substring(start, inside);
    }

    boolean isBlock() {
        return isElement() && Content.isBlock(name());
    }

    /** Whether it holds nothing but blocks, so that white space between them is not seen. */
    boolean holdsBlocks() {
        return children().stream().allMatch(child -> child.isBlock() || child.isBlankText());
    }

    boolean isSameAs(Markup other) {
        return length() == other.length() && html.regionMatches(start, other.html, other.start, length());
    }

    /** Whether a browser drops the line break that comes first in it. */
    boolean losesFirstBreak() {
        return name().equals("pre") && html.startsWith("\n", inside);
    }

    /** The text without character references. */
    String data() {
        var text = html();
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
