package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;

/** Lines inside an element that moved together, as all do that come after one that was added or taken away. */
record Move(int from, int to) {
    private static final String WRITTEN = " " + Lines.ATTRIBUTE + "=\"";

    /** The one that leaves the most alike, or null. */
    static Move between(String was, String is) {
        var old = lines(was);
        var now = lines(is);
        var most = Math.min(old.size(), now.size());
        if (most == 0 || old.get(old.size() - 1).equals(now.get(now.size() - 1))) {
            return null;
        }
        var by = now.get(now.size() - 1) - old.get(old.size() - 1);
        var same = 0;
        while (same < most && old.get(same).equals(now.get(same))) {
            same++;
        }
        var moved = 0;
        while (moved < most - same && old.get(old.size() - 1 - moved) + by == now.get(now.size() - 1 - moved)) {
            moved++;
        }
        var first = old.size() - moved;
        while (first < old.size() && first > 0 && old.get(first - 1) >= old.get(first)) {
            first++; // these are in one line with what does not move
        }
        return first == old.size() ? null : new Move(old.get(first), old.get(first) + by);
    }

    private static List<Integer> lines(String html) {
        var lines = new ArrayList<Integer>();
        for (int at = html.indexOf(WRITTEN); at >= 0; at = html.indexOf(WRITTEN, at + 1)) {
            lines.add(Integer.parseInt(html.substring(at + WRITTEN.length(), html.indexOf('"', at + WRITTEN.length()))));
        }
        return lines;
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
