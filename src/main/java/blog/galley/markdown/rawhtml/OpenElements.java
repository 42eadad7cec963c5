package blog.galley.markdown.rawhtml;

import java.util.ArrayList;
import java.util.List;

/** The elements that are open at one place of an article, and what a tag does to them. */
final class OpenElements {
    private static final int MAX_DEPTH = 200;

    /**
     * @param ours whether Markdown made it, rather than an author's HTML
     * @param shown whether its tags are written; those of a link inside a link are not
     */
    private record Element(String name, boolean ours, boolean shown) {}

    private final StringBuilder out;
    private final Lines lines;
    private final List<Element> open = new ArrayList<>(List.of(new Element("#article", true, false)));

    /** @param lines what is told of the elements that begin, or null */
    OpenElements(StringBuilder out, Lines lines) {
        this.out = out;
        this.lines = lines;
    }

    boolean isAtTop() {
        return open.size() == 1;
    }

    void openOurs(String name, String tag) {
        makeRoom(name);
        begin(name, tag, true, !name.equals("a") || !isOpen("a"));
    }

    /** Ends the author's elements that cannot hold what comes next. Ours always can. */
    void makeRoom(String child) {
        while (!top().ours() && (!fits(child) || child.equals("a") && top().name().equals("a"))) {
            endTo(open.size() - 1);
        }
    }

    /** Opens an element of the author's in the nearest open one that may hold it; it is left out if none may. */
    void openTheirs(String name, String tag) {
        var list = Content.listOf(name);
        if (!place(name, tag) && list != null && place(list, "<" + list + Lines.saidBy(tag) + ">")) {
            place(name, tag);
        }
    }

    /** Opens the element if there is a place for it, and tells whether there is. */
    private boolean place(String name, String tag) {
        if (open.size() >= MAX_DEPTH) {
            return false;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            var parent = open.get(i);
            if (fits(name, i) && (!name.equals("a") || !isOpen("a", i))) {
                endTo(i + 1);
                begin(name, tag, false, true);
                return true;
            }
            var missing = Content.missing(parent.name(), name);
            if (missing != null && !parent.ours()) {
                endTo(i + 1);
                begin(missing, "<" + missing + ">", false, true);
                return place(name, tag);
            }
            if (parent.ours() || !Content.yields(parent.name())) {
                return false; // its tags are left out, its content stays
            }
        }
        return false;
    }

    private void begin(String name, String tag, boolean ours, boolean shown) {
        if (shown) {
            out.append(lines == null ? tag : lines.begun(tag, ours, isAtTop()));
        }
        if (!Content.VOID.contains(name)) {
            open.add(new Element(name, ours, shown));
        }
    }

    /** Closes the innermost element of the name, with all that is open inside, and tells whether there was one. */
    boolean close(String name, boolean ours) {
        for (int i = open.size() - 1; i > 0; i--) {
            var element = open.get(i);
            if (element.ours() == ours && element.name().equals(name)) {
                endTo(i);
                return true;
            }
            if (!ours && (element.ours() || Content.confines(element.name(), name))) {
                return false;
            }
        }
        return false;
    }

    void endAll() {
        endTo(1);
    }

    private void endTo(int size) {
        while (open.size() > size) {
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
