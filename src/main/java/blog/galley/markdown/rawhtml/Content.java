package blog.galley.markdown.rawhtml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which element may stand inside which, for those we let through: the content models of HTML as far as a browser's parser acts on them.
 * https://html.spec.whatwg.org/multipage/dom.html#content-models
 */
public final class Content {
    public static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "source", "input");
    static final String TEXT = "#text";

    private static final Set<String> FLOW = Set.of(
            "p", "div", "blockquote", "pre", "ul", "ol", "dl", "table", "figure", "details", "hr", "h1", "h2", "h3", "h4",
            "h5", "h6", "section");
    private static final Set<String> INNER_BLOCKS = Set.of(
            "li", "dt", "dd", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "summary", "figcaption");
    private static final Set<String> PHRASING = Set.of(
            TEXT, "a", "abbr", "audio", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "iframe", "img",
            "input", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
            "time", "u", "var", "video", "wbr");
    /** Elements that may hold what their parent may hold. */
    private static final Set<String> TRANSPARENT = Set.of("a", "ins", "del");
    private static final Set<String> FLOW_PARENTS = Set.of("#article", "div", "blockquote", "li", "dd", "dt", "td", "th", "caption",
            "figure", "figcaption", "details", "section");
    private static final Map<String, Set<String>> SPECIAL = Map.ofEntries(
            Map.entry("ul", Set.of("li")),
            Map.entry("ol", Set.of("li")),
            Map.entry("dl", Set.of("dt", "dd")),
            Map.entry("table", Set.of("caption", "thead", "tbody", "tfoot")),
            Map.entry("thead", Set.of("tr")),
            Map.entry("tbody", Set.of("tr")),
            Map.entry("tfoot", Set.of("tr")),
            Map.entry("tr", Set.of("td", "th")),
            Map.entry("figure", Set.of("figcaption")),
            Map.entry("details", Set.of("summary")),
            Map.entry("summary", Set.of("h1", "h2", "h3", "h4", "h5", "h6")),
            Map.entry("ruby", Set.of("rt", "rp")),
            Map.entry("audio", Set.of("source")),
            Map.entry("video", Set.of("source")),
            Map.entry("iframe", Set.of()));
    private static final Set<String> NO_PHRASING = Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "iframe");
    /** Elements whose end tag may be left out. */
    private static final Set<String> OPTIONAL_END = Set.of("p", "li", "dt", "dd", "tr", "td", "th", "caption", "thead", "tbody", "tfoot",
            "rt", "rp");
    private static final Set<String> TABLE_PARTS = Set.of("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");

    /** All that an author may write as a tag. */
    public static final Set<String> ELEMENTS = elements();

    private Content() {
    }

    private static Set<String> elements() {
        var elements = new HashSet<>(FLOW);
        elements.addAll(PHRASING);
        SPECIAL.values().forEach(elements::addAll);
        elements.removeAll(List.of(TEXT, "section", "input", "label")); // these are ours
        return Set.copyOf(elements);
    }

    /** Whether it begins on a line of its own, be it only inside of certain other elements. */
    public static boolean isBlock(String element) {
        return FLOW.contains(element) || INNER_BLOCKS.contains(element);
    }

    static boolean isTransparent(String element) {
        return TRANSPARENT.contains(element);
    }

    /** Whether a child may stand directly in a parent that is not transparent. */
    static boolean allows(String parent, String child) {
        return SPECIAL.getOrDefault(parent, Set.of()).contains(child)
                || FLOW_PARENTS.contains(parent) && FLOW.contains(child)
                || !NO_PHRASING.contains(parent) && PHRASING.contains(child);
    }

    /** Whether the tag of another element may end this one: its own end tag may be left out, or it belongs into a line of text. */
    static boolean yields(String element) {
        return OPTIONAL_END.contains(element) || PHRASING.contains(element);
    }

    /** Whether an end tag does not close elements outside of this one: no tag in a table closes what is around the table. */
    static boolean confines(String element, String closing) {
        return element.equals("table") || CELLS.contains(element) && !TABLE_PARTS.contains(closing);
    }

    /** The list to put around an item that stands outside of one, which then looks as it would in a browser; null for other elements. */
    static String listOf(String item) {
        return switch (item) {
            case "li" -> "ul";
            case "dt", "dd" -> "dl";
            default -> null;
        };
    }

    /** The element that HTML puts between two in tables, such as a row around a cell; null if there is none. */
    static String missing(String parent, String child) {
        if (child.equals("tr") && parent.equals("table")) {
            return "tbody";
        }
        if (child.equals("td") || child.equals("th")) {
            return parent.equals("table") ? "tbody" : SPECIAL.getOrDefault(parent, Set.of()).contains("tr") ? "tr" : null;
        }
        return null;
    }
}
