package blog.galley.merge;

import java.util.List;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Subsequence;
import org.eclipse.jgit.diff.SubsequenceComparator;

/**
 * JGit's histogram diff, for texts of any size. It takes quadratic time at worst, so long texts are cut into regions first: as in a
 * patience diff at pieces that both texts have just once, or at rows of pieces that they have just once. Where there are none the text
 * only repeats itself, and is cut into regions of equal shares.
 */
final class Comparison {
    /** So many pieces in both together are left to JGit. */
    private static final int SHORT = 512;
    private static final int DEEPEST = 8;
    private static final SubsequenceComparator<Pieces> SAME = new SubsequenceComparator<>(Pieces.SAME);

    private final HistogramDiff thorough = new HistogramDiff();
    private final HistogramDiff quick = new HistogramDiff();
    private final Pieces before;
    private final Pieces after;
    private final EditList edits = new EditList();

    private Comparison(Pieces before, Pieces after) {
        this.before = before;
        this.after = after;
        quick.setFallbackAlgorithm(null);
    }

    /** The edits from start to end; between two of them there is always something that stayed. */
    static List<Edit> of(Pieces before, Pieces after) {
        var comparison = new Comparison(before, after);
        comparison.compare(new Edit(0, before.size(), 0, after.size()), 0);
        Sliding.settle(comparison.edits, before, after);
        return comparison.edits;
    }

    private void compare(Edit whole, int depth) {
        var region = Pieces.SAME.reduceCommonStartEnd(before, after, whole);
        if (region.getLengthA() == 0 || region.getLengthB() == 0) {
            add(region);
        } else if (region.getLengthA() + region.getLengthB() <= SHORT) {
            compare(region, depth == DEEPEST ? quick : thorough);
        } else {
            var anchors = depth == DEEPEST ? List.<Anchor>of() : Anchor.of(before, after, region);
            if (anchors.isEmpty()) {
                cut(region);
            } else {
                between(anchors, region, depth + 1);
            }
        }
    }

    private void compare(Edit region, HistogramDiff histogram) {
        var a = Subsequence.a(before, region);
        var b = Subsequence.b(after, region);
        Subsequence.toBase(histogram.diff(SAME, a, b), a, b).forEach(this::add);
    }

    private void between(List<Anchor> anchors, Edit region, int depth) {
        int a = region.getBeginA();
        int b = region.getBeginB();
        for (var anchor : anchors) {
            compare(new Edit(a, anchor.before(), b, anchor.after()), depth);
            a = anchor.before();
            b = anchor.after();
        }
        compare(new Edit(a, region.getEndA(), b, region.getEndB()), depth);
    }

    private void cut(Edit region) {
        int parts = (region.getLengthA() + region.getLengthB()) / SHORT + 1;
        for (int i = 0; i < parts; i++) {
            compare(new Edit(
                    share(region.getBeginA(), region.getLengthA(), i, parts),
                    share(region.getBeginA(), region.getLengthA(), i + 1, parts),
                    share(region.getBeginB(), region.getLengthB(), i, parts),
                    share(region.getBeginB(), region.getLengthB(), i + 1, parts)), DEEPEST);
        }
    }

    private static int share(int begin, int length, int part, int parts) {
        return begin + (int) ((long) length * part / parts);
    }

    private void add(Edit edit) {
        if (edit.isEmpty()) {
            return;
        }
        var last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last != null && last.getEndA() == edit.getBeginA() && last.getEndB() == edit.getBeginB()) {
            edits.set(edits.size() - 1, new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
        } else {
            edits.add(edit);
        }
    }
}
