package blog.galley.markdown.passage;

import java.util.ArrayList;
import java.util.List;

/** How many lines each outermost element of a page stands for. */
public record BlockLineCounts(int leading, List<Integer> each) {

    public static BlockLineCounts of(List<Chunk> passages, Page page) {
        var starts = new ArrayList<Integer>();
        var line = 0;
        for (var passage : passages) {
            for (var start : passage.facts.starts()) {
                starts.add(line + start);
            }
            line += passage.lines;
        }
        if (!page.notes().isEmpty()) {
            starts.add(footnotes(passages, page, starts.isEmpty() ? 0 : starts.get(starts.size() - 1)));
        }
        return between(starts, line);
    }

    /** The footnotes begin where they are defined if that is at the end, otherwise nowhere. */
    private static int footnotes(List<Chunk> passages, Page page, int last) {
        var line = 0;
        var first = Integer.MAX_VALUE;
        var passage = 0;
        for (var note : page.notes().stream().sorted((a, b) -> a.passage() - b.passage()).toList()) {
            for (; passage < note.passage(); passage++) {
                line += passages.get(passage).lines;
            }
            first = Math.min(first, line + passages.get(passage).facts.notes().get(note.note()).line());
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
