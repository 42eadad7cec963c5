package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.rawhtml.Lines;
import blog.galley.text.Common;

/**
 * How the line numbers in an element moved together, as all do that come after a line that was added or taken away.
 *
 * @param from the first that moves
 * @param to what it becomes
 */
record Move(int from, int to) {
    private static final String WRITTEN = " " + Lines.ATTRIBUTE + "=\"";

    /** HTML without its line numbers; and these, with the places in that HTML at which they stood. */
    private record Bare(String html, List<Integer> lines, List<Integer> places) {
        static Bare of(String html) {
            var bare = new StringBuilder();
            var lines = new ArrayList<Integer>();
            var places = new ArrayList<Integer>();
            var done = 0;
            for (int at = html.indexOf(WRITTEN); at >= 0; at = html.indexOf(WRITTEN, at + 1)) {
                var end = html.indexOf('"', at + WRITTEN.length());
                bare.append(html, done, at);
                lines.add(Integer.parseInt(html.substring(at + WRITTEN.length(), end)));
                places.add(bare.length());
                done = end + 1;
            }
            return new Bare(bare.append(html.substring(done)).toString(), lines, places);
        }

        int fromEnd(int index) {
            return lines.get(lines.size() - 1 - index);
        }
    }

    /** How the line numbers moved in what both end with; null if they did not. */
    static Move between(String was, String is) {
        var old = Bare.of(was);
        var now = Bare.of(is);
        var most = Math.min(old.lines().size(), now.lines().size());
        if (most == 0 || old.fromEnd(0) == now.fromEnd(0)) {
            return null;
        }
        var by = now.fromEnd(0) - old.fromEnd(0);
        var end = Common.end(old.html(), now.html(), 0);
        var moved = 0;
        while (moved < most
                && old.places().get(old.places().size() - 1 - moved) >= old.html().length() - end
                && old.fromEnd(moved) + by == now.fromEnd(moved)) {
            moved++;
        }
        var first = old.lines().size() - moved;
        while (first > 0 && first < old.lines().size() && old.lines().get(first - 1) >= old.lines().get(first)) {
            first++; // a number that does not move is as high, so the operation could not tell them apart
        }
        return first == old.lines().size() ? null : new Move(old.lines().get(first), old.lines().get(first) + by);
    }

    /** The HTML with these lines moved. */
    String in(String html) {
        var moved = new StringBuilder();
        var done = 0;
        for (int at = html.indexOf(WRITTEN); at >= 0; at = html.indexOf(WRITTEN, at + 1)) {
            var start = at + WRITTEN.length();
            var end = html.indexOf('"', start);
            var line = Integer.parseInt(html.substring(start, end));
            moved.append(html, done, start).append(line < from ? line : line + to - from);
            done = end;
        }
        return moved.append(html.substring(done)).toString();
    }
}
