package blog.galley.markdown.rawhtml;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;

/**
 * Follows elements back to the lines of the text. Where raw HTML may wrap what comes after it, tags first carry the line
 * they come from; as they are nested, those inside another get the number of lines below it instead, if they are ours.
 */
public final class Lines {
    public static final String ATTRIBUTE = "data-at";
    static final int NONE = -1;

    private static final String WRITTEN = " " + ATTRIBUTE + "=\"";

    private final List<Integer> starts = new ArrayList<>();
    private int base;
    private boolean loose;

    /** The line that a block begins in. */
    public static int of(Node block) {
        var spans = block.getSourceSpans();
        return spans.isEmpty() ? near(block) : spans.get(0).getLineIndex();
    }

    /** A paragraph that began like a definition loses its own lines to the definition before it. */
    private static int near(Node block) {
        for (var previous = block.getPrevious(); previous != null; previous = previous.getPrevious()) {
            var spans = previous.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.get(spans.size() - 1).getLineIndex();
            }
        }
        return block.getParent() == null ? 0 : of(block.getParent());
    }

    /** The first lines of the outermost elements; again the same for one that is not the first from its line. */
    public int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether there is text beside the outermost elements. */
    public boolean anyLooseText() {
        return loose;
    }

    /** What a tag says of its line, for another that is added there. */
    static String saidBy(String tag) {
        var from = tag.indexOf(WRITTEN);
        return from < 0 ? "" : tag.substring(from, tag.indexOf('"', from + WRITTEN.length()) + 1);
    }

    /** What a tag in a line says of it. */
    static String said(int line) {
        return line == NONE ? "" : WRITTEN + line + '"';
    }

    void looseText() {
        loose = true;
    }

    /** The tag of an element as it begins, with the lines it shall show. */
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
