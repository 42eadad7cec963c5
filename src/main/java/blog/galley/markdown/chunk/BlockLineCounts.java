package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.List;

/**
 * How many lines of the text each outermost element of a page stands for.
 *
 * @param leading the lines before the first of them
 * @param each from the first line of an element to that of the next; 0 for one that begins in the same line as the one before
 */
public record BlockLineCounts(int leading, List<Integer> each) {

    public static BlockLineCounts of(List<Chunk> chunks, Page page) {
        var starts = new ArrayList<Integer>();
        var line = 0;
        for (var chunk : chunks) {
            for (var start : chunk.index.starts()) {
                starts.add(line + start);
            }
            line += chunk.lines;
        }
        if (!page.notes().isEmpty()) {
            starts.add(footnotes(chunks, page, starts.isEmpty() ? 0 : starts.get(starts.size() - 1)));
        }
        return between(starts, line);
    }

    /** The footnotes begin where they are defined if that is at the end, otherwise nowhere. */
    private static int footnotes(List<Chunk> chunks, Page page, int last) {
        var line = 0;
        var first = Integer.MAX_VALUE;
        var chunk = 0;
        for (var note : page.notes().stream().sorted((a, b) -> a.chunk() - b.chunk()).toList()) {
            for (; chunk < note.chunk(); chunk++) {
                line += chunks.get(chunk).lines;
            }
            first = Math.min(first, line + chunks.get(chunk).index.notes().get(note.note()).line());
        }
        return Math.max(first, last);
    }

    private static BlockLineCounts between(List<Integer> starts, int end) {
        var each = new Integer[starts.size()];
        var next = end;
        for (int i = starts.size() - 1; i >= 0; i--) {
            var isFirst = i == 0 || starts.get(i - 1) < starts.get(i);
            each[i] = isFirst ? next - starts.get(i) : 0;
            next = isFirst ? starts.get(i) : next;
        }
        return new BlockLineCounts(starts.isEmpty() ? end : next, List.of(each));
    }
}
