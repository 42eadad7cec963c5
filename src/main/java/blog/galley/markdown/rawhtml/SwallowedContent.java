package blog.galley.markdown.rawhtml;

import java.util.HashSet;
import java.util.Set;

/** The content of elements that is left out with them, since it is not for reading: scripts, styles, drawings. */
public final class SwallowedContent {
    public static final Set<String> ELEMENTS = Set.of(
            "script", "style", "iframe", "noscript", "noembed", "noframes", "object", "applet", "title", "textarea",
            "select", "template", "svg", "math", "frameset");

    private final String html;
    /** Elements without an end tag in the rest of the text, so that none is looked for again and the time stays linear. */
    private final Set<String> unclosed = new HashSet<>();

    SwallowedContent(String html) {
        this.html = html;
    }

    boolean isClosed(String name, int from) {
        if (unclosed.contains(name)) {
            return false;
        }
        var closed = end(name, from) < html.length();
        if (!closed) {
            unclosed.add(name);
        }
        return closed;
    }

    /** Where the end tag of an element begins; the length of the text if it has none. */
    int end(String name, int from) {
        var end = html.indexOf("</", from);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? html.length() : end;
    }
}
