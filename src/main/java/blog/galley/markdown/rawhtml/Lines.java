package blog.galley.markdown.rawhtml;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;

/**
 * Tells which lines of the text elements come from, in an attribute. Raw HTML may be put around the blocks that follow it, so which element
 * is outermost is known only after nesting: until then each tag carries its own line. After it, an inner element that Markdown made tells
 * how many lines it begins below the outermost one; the other tags tell nothing, and the lines of the outermost are kept here.
 */
public final class Lines {
    public static final String ATTRIBUTE = "data-at";
    static final int NONE = -1;

    private static final String WRITTEN = " " + ATTRIBUTE + "=\"";

    private final List<Integer> starts = new ArrayList<>();
    private int base;
    private boolean loose;

    /** The line that a block begins in, from 0. */
    public static int of(Node block) {
        var spans = block.getSourceSpans();
        return spans.isEmpty() ? near(block) : spans.get(0).getLineIndex();
    }

    /** For a block without lines of its own: a paragraph that began with a link reference definition leaves them to that. */
    private static int near(Node block) {
        for (var previous = block.getPrevious(); previous != null; previous = previous.getPrevious()) {
            var spans = previous.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.get(spans.size() - 1).getLineIndex();
            }
        }
        return block.getParent() == null ? 0 : of(block.getParent());
    }

    /** The first lines of the outermost elements in their order; two of one line are possible. */
    public int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether there is text beside the outermost elements. */
    public boolean anyLooseText() {
        return loose;
    }

    /** The attribute of a tag, to be given to a tag that is added beside it; empty if it has none. */
    static String saidBy(String tag) {
        var from = tag.indexOf(WRITTEN);
        return from < 0 ? "" : tag.substring(from, tag.indexOf('"', from + WRITTEN.length()) + 1);
    }

    /** The attribute for a tag in a line; empty for {@link #NONE}. */
    static String said(int line) {
        return line == NONE ? "" : WRITTEN + line + '"';
    }

    void looseText() {
        loose = true;
    }

    /**
     * Called for each start tag as it is written after nesting.
     *
     * @param ours whether Markdown made it, rather than an author's HTML
     * @return the tag with the attribute that it shall have in the end
     */
    String begun(String tag, boolean ours, boolean outermost) {
        var from = tag.indexOf(WRITTEN);
        if (from < 0) {
            if (outermost) {
                starts.add(starts.isEmpty() ? 0 : starts.get(starts.size() - 1));
            }
            return tag;
        }
        var to = tag.indexOf('"', from + WRITTEN.length());
        var line = Integer.parseInt(tag.substring(from + WRITTEN.length(), to));
        if (outermost) {
            starts.add(line);
            base = line;
        }
        var shown = ours && !outermost ? WRITTEN + (line - base) + '"' : "";
        return tag.substring(0, from) + shown + tag.substring(to + 1);
    }
}
