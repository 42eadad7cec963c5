package blog.galley.markdown.rawhtml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names in angle brackets are elements. Many are not, and stay words: {@code List<String>}, {@code git clone <url>}. Elements that
 * are removed are words too where they stand without attributes, since an author who writes {@code <script>} in a line writes about it.
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
public final class HtmlNames {

    /** Elements that are written as another one, which looks alike as far as it can without a style sheet. */
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("acronym", "abbr"),
            Map.entry("font", "span"),
            Map.entry("big", "span"),
            Map.entry("nobr", "span"),
            Map.entry("marquee", "span"),
            Map.entry("center", "div"),
            Map.entry("section", "div"),
            Map.entry("article", "div"),
            Map.entry("aside", "div"),
            Map.entry("header", "div"),
            Map.entry("footer", "div"),
            Map.entry("nav", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("address", "div"));

    /** Elements whose removal an author is not told of, since what is in them stays and looks the same. */
    private static final Set<String> NEEDLESS = Set.of("picture", "colgroup", "col", "param", "track");

    /** Elements that are removed: they do what an author's text may not do. */
    private static final Set<String> TAKEN = Set.of(
            "script", "style", "noscript", "noembed", "noframes", "object", "applet", "embed", "template", "canvas", "svg", "math", "form",
            "button", "input", "label", "select", "option", "optgroup", "textarea", "fieldset", "legend", "datalist", "output", "meter",
            "progress", "dialog", "link", "meta", "base", "html", "head", "body", "title", "frame", "frameset", "map", "area");

    /** Elements around a whole page, which stand in texts that were pages elsewhere. */
    private static final Set<String> PAGES = Set.of("html", "head", "body");

    /** Elements that do not belong into a line of text, so that one without its end tag is a word there. */
    private static final Set<String> NOT_IN_LINES = notInLines();

    private HtmlNames() {
    }

    private static Set<String> notInLines() {
        var names = new HashSet<>(Content.ELEMENTS);
        names.removeIf(name -> Content.allows("p", name) || Content.VOID.contains(name));
        names.removeAll(List.of("p", "rt", "rp"));
        SPELLED.forEach((name, spelled) -> {
            if (spelled.equals("div")) {
                names.add(name);
            }
        });
        names.add("source");
        return Set.copyOf(names);
    }

    /** The name that begins at a position of HTML that we wrote. */
    public static String at(String html, int start) {
        var end = start;
        while (Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    /** Whether it is an element, let through or removed. Any other is a word in angle brackets. */
    public static boolean isElement(String name) {
        return Content.ELEMENTS.contains(name) || SPELLED.containsKey(name) || TAKEN.contains(name) || NEEDLESS.contains(name);
    }

    /** Whether it is removed if it has attributes, and a word if it has none. */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** Whether it is around a whole page: then it is a tag rather than a word where it is alone in its line. */
    public static boolean isPages(String name) {
        return PAGES.contains(name);
    }

    static boolean isNeedless(String name) {
        return NEEDLESS.contains(name);
    }

    public static boolean hasPlaceInLine(String name) {
        return !NOT_IN_LINES.contains(name);
    }

    /** The element that it is written as. */
    static String spelled(String name) {
        return SPELLED.getOrDefault(name, name);
    }
}
