package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.diff.Edit;

/** Joins edits of one line that are easier to read as one, since what stayed between them is the same by chance. */
final class Readable {
    private Readable() {
    }

    static List<Edit> of(Pieces before, Pieces after) {
        var told = new ArrayList<Edit>();
        for (var edit : Comparison.of(before, after)) {
            var last = told.isEmpty() ? null : told.get(told.size() - 1);
            if (last != null && isChance(before, after, last, edit)) {
                told.set(told.size() - 1, new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
            } else {
                told.add(edit);
            }
        }
        return told;
    }

    /** Whether there are only spaces between rewritten words, or words shorter than the changes on either side. */
    private static boolean isChance(Pieces before, Pieces after, Edit last, Edit next) {
        var same = before.text(last.getEndA(), next.getBeginA());
        if (same.indexOf('\n') >= 0) {
            return false;
        }
        return same.isBlank() && isReplacement(last) && isReplacement(next)
                || same.length() < length(before, after, last) && same.length() < length(before, after, next);
    }

    private static boolean isReplacement(Edit edit) {
        return edit.getLengthA() > 0 && edit.getLengthB() > 0;
    }

    private static int length(Pieces before, Pieces after, Edit edit) {
        return Math.max(before.start(edit.getEndA()) - before.start(edit.getBeginA()),
                after.start(edit.getEndB()) - after.start(edit.getBeginB()));
    }
}
