package blog.galley.markdown.rawhtml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the names in angle brackets are to us. Most that a text about something holds are no elements at all:
 * {@code List<String>}, {@code git clone <url>}; some are, but nobody means them: {@code <main>}. Drawings and formulas in
 * HTML are elements whose whole content is taken away. https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */
public final class HtmlNames {

    /** Elements as they are spelled today; what they look like stays as far as a style sheet is not needed for it. */
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

    /** Nobody misses their tags; what is in them stays. */
    private static final Set<String> NEEDLESS = Set.of("picture", "colgroup", "col", "param", "track");

    /** These do what an author's text may not, or nothing without attributes. */
    private static final Set<String> TAKEN = Set.of(
            "script", "style", "noscript", "noembed", "noframes", "object", "applet", "embed", "template", "canvas", "svg", "math", "form",
            "button", "input", "label", "select", "option", "optgroup", "textarea", "fieldset", "legend", "datalist", "output", "meter",
            "progress", "dialog", "link", "meta", "base", "html", "head", "body", "title", "frame", "frameset", "map", "area");

    /** These stand around a whole page, as pages do that came from elsewhere. */
    private static final Set<String> PAGES = Set.of("html", "head", "body");

    /** These have no place in a line, so that one without its end is but a word there. */
    private static final Set<String> NOT_IN_LINES = notInLines();

    private HtmlNames() {}

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

    /** Whether it is an element, let through or not. Any other is a word in angle brackets. */
    public static boolean isElement(String name) {
        return Content.ELEMENTS.contains(name) || SPELLED.containsKey(name) || TAKEN.contains(name) || NEEDLESS.contains(name);
    }

    /** Whether one with attributes is taken away, and one without is a word. */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** Whether a tag that is alone in its line is one, and no word. */
    public static boolean isPages(String name) {
        return PAGES.contains(name);
    }

    static boolean isNeedless(String name) {
        return NEEDLESS.contains(name);
    }

    public static boolean hasPlaceInLine(String name) {
        return !NOT_IN_LINES.contains(name);
    }

    static String spelled(String name) {
        return SPELLED.getOrDefault(name, name);
    }
}
