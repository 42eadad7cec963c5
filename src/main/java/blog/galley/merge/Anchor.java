package blog.galley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

import org.eclipse.jgit.diff.Edit;

/** A position in each of two texts that surely belong together: what begins there stands just once in the one and once in the other. */
record Anchor(int before, int after) {
    /** How many pieces in a row are compared: more where no shorter row stands just once. */
    private static final int[] WIDTHS = {1, 8, 64};

    /** The most anchors that are in the same order in both regions. */
    static List<Anchor> of(Pieces before, Pieces after, Edit region) {
        for (int width : WIDTHS) {
            var anchors = inOrder(common(before, once(before, region.getBeginA(), region.getEndA(), width),
                    after, once(after, region.getBeginB(), region.getEndB(), width), width));
            if (!anchors.isEmpty()) {
                return anchors;
            }
        }
        return List.of();
    }

    /** Rows of pieces whose hash comes once, sorted: the hash in the upper 32 bits, the position in the lower. */
    private static long[] once(Pieces pieces, int from, int to, int width) {
        var all = new long[Math.max(0, to - from - width + 1)];
        int leaving = power(width);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + mixed(pieces.id(i));
            if (i >= from + width) {
                hash -= leaving * mixed(pieces.id(i - width));
            }
            if (i >= from + width - 1) {
                all[i - width + 1 - from] = (long) hash << 32 | i - width + 1;
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length; i++) {
            boolean likeLast = i > 0 && all[i - 1] >> 32 == all[i] >> 32;
            boolean likeNext = i + 1 < all.length && all[i + 1] >> 32 == all[i] >> 32;
            if (!likeLast && !likeNext) {
                all[kept++] = all[i]; // kept <= i, so nothing is overwritten that is still to be compared
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static int power(int width) {
        int power = 1;
        for (int i = 0; i < width; i++) {
            power *= 31;
        }
        return power;
    }

    private static int mixed(int id) {
        return (id + 1) * 0x9E3779B1;
    }

    private static List<Anchor> common(Pieces before, long[] a, Pieces after, long[] b, int width) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Long.compare(a[i] >> 32, b[j] >> 32);
            if (order == 0 && same(before, (int) a[i], after, (int) b[j], width)) {
                anchors.add(new Anchor((int) a[i], (int) b[j]));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        anchors.sort(Comparator.comparingInt(Anchor::before));
        return anchors;
    }

    private static boolean same(Pieces before, int a, Pieces after, int b, int width) {
        for (int i = 0; i < width; i++) {
            if (before.id(a + i) != after.id(b + i)) {
                return false;
            }
        }
        return true;
    }

    /** The longest increasing subsequence, by patience sorting: each anchor goes on the first pile whose top does not come before it. */
    private static List<Anchor> inOrder(List<Anchor> anchors) {
        var tops = new int[anchors.size()]; // of each pile, where the last anchor on it stands in the text after
        var last = new int[anchors.size()]; // and which it is
        var previous = new int[anchors.size()];
        int piles = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int found = Arrays.binarySearch(tops, 0, piles, anchors.get(i).after());
            int pile = found < 0 ? -found - 1 : found;
            previous[i] = pile == 0 ? -1 : last[pile - 1];
            tops[pile] = anchors.get(i).after();
            last[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        var longest = new LinkedList<Anchor>();
        for (int i = piles == 0 ? -1 : last[piles - 1]; i >= 0; i = previous[i]) {
            longest.addFirst(anchors.get(i));
        }
        return longest;
    }
}
