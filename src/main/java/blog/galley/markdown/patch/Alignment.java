package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.List;

/** Which elements of two lists are the same: their longest common subsequence, or none if that would take long to find. */
final class Alignment {
    private static final int COMPARABLE = 10_000;

    /** The positions of an element that is in both lists. */
    record Pair(int old, int now) {}

    private Alignment() {
    }

    static List<Pair> of(List<Markup> old, List<Markup> now) {
        if (old.size() * (long) now.size() > COMPARABLE || old.size() == 1 && now.size() == 1) {
            return List.of();
        }
        var lengths = lengths(old, now);
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < old.size() && j < now.size();) {
            if (old.get(i).isSameAs(now.get(j))) {
                pairs.add(new Pair(i++, j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** The length of the longest common subsequence of what follows each pair of positions. */
    private static int[][] lengths(List<Markup> old, List<Markup> now) {
        var lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).isSameAs(now.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
