package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Nests the tags of raw HTML with the elements made from Markdown, so that a browser's parser finds nothing to repair and
 * nothing unclosed leaves the article. Our own tags come in lower case and are balanced; {@link RawHtml} writes an author's
 * tags in UPPER CASE, which nothing else can, since no text contains a bare {@code <}. An author's element may hold ours
 * and be closed later, but never ends one of ours: at our end tag, what is still open inside ends too.
 */
final class Nesting {
    private static final int MAX_DEPTH = 200;

    /** An open element; one not shown is left out with its end tag, as a link inside a link is. */
    private record Element(String name, boolean ours, boolean shown) {}

    private final String html;
    private final StringBuilder out;
    private final List<Element> open = new ArrayList<>(List.of(new Element("#article", true, false)));

    private Nesting(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 64);
    }

    static String of(String html) {
        var nesting = new Nesting(html);
        nesting.read();
        nesting.endTo(0);
        return nesting.out.toString();
    }

    private void read() {
        for (int at = 0; at < html.length(); ) {
            var tag = html.indexOf('<', at);
            var end = tag < 0 ? html.length() : tag;
            text(at, end);
            at = end;
            if (tag >= 0) {
                at = html.indexOf('>', tag) + 1;
                tag(html.substring(tag, at));
            }
        }
    }

    private void text(int from, int to) {
        var text = html.substring(from, to);
        if (!text.isBlank()) {
            makeRoom(Content.TEXT);
        }
        out.append(text);
    }

    private void tag(String tag) {
        var end = tag.startsWith("</");
        var name = name(tag, end ? 2 : 1);
        var lower = name.toLowerCase(Locale.ROOT);
        var ours = name.equals(lower) && !name.isEmpty();
        if (end) {
            close(lower, ours);
        } else if (ours) {
            openOurs(lower, tag);
        } else {
            openTheirs(lower, "<" + lower + tag.substring(1 + name.length()));
        }
    }

    private static String name(String tag, int start) {
        var end = start;
        while (Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }

    private void openOurs(String name, String tag) {
        makeRoom(name);
        begin(name, tag, true, !name.equals("a") || !isOpen("a"));
    }

    /** Ends the author's elements that cannot hold what comes. Ours always can. */
    private void makeRoom(String child) {
        while (!top().ours() && (!fits(child) || child.equals("a") && top().name().equals("a"))) {
            endTo(open.size() - 1);
        }
    }

    private void openTheirs(String name, String tag) {
        if (open.size() >= MAX_DEPTH) {
            return;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            var parent = open.get(i);
            if (fits(name, i) && (!name.equals("a") || !isOpen("a", i))) {
                endTo(i + 1);
                begin(name, tag, false, true);
                return;
            }
            var missing = Content.missing(parent.name(), name);
            if (missing != null && !parent.ours()) {
                endTo(i + 1);
                begin(missing, "<" + missing + ">", false, true);
                openTheirs(name, tag);
                return;
            }
            if (parent.ours() || !Content.yields(parent.name())) {
                return; // it has no place here; its content stays
            }
        }
    }

    private void begin(String name, String tag, boolean ours, boolean shown) {
        if (shown) {
            out.append(tag);
        }
        if (!Content.VOID.contains(name)) {
            open.add(new Element(name, ours, shown));
        }
    }

    private void close(String name, boolean ours) {
        for (int i = open.size() - 1; i > 0; i--) {
            var element = open.get(i);
            if (element.ours() == ours && element.name().equals(name)) {
                endTo(i);
                return;
            }
            if (!ours && (element.ours() || Content.confines(element.name(), name))) {
                return;
            }
        }
    }

    private void endTo(int size) {
        while (open.size() > Math.max(size, 1)) {
            var element = open.remove(open.size() - 1);
            if (element.shown()) {
                out.append("</").append(element.name()).append('>');
            }
        }
    }

    private Element top() {
        return open.get(open.size() - 1);
    }

    private boolean fits(String child) {
        return fits(child, open.size() - 1);
    }

    private boolean fits(String child, int parent) {
        while (parent > 0 && Content.isTransparent(open.get(parent).name())) {
            parent--;
        }
        return Content.allows(open.get(parent).name(), child);
    }

    private boolean isOpen(String name) {
        return isOpen(name, open.size() - 1);
    }

    private boolean isOpen(String name, int upTo) {
        return open.subList(0, upTo + 1).stream().anyMatch(element -> element.name().equals(name));
    }
}
