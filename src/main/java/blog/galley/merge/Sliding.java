package blog.galley.merge;

import java.util.List;

import org.eclipse.jgit.diff.Edit;

/**
 * Moves edits to where a person would see them. What was inserted or deleted beside its like can be told in several ways: "- bread\n"
 * before "- eggs" is as well "bread\n- " behind the "- ". An edit becomes whole lines where it can, and else comes as late as it can: a
 * word with the space after it.
 */
final class Sliding {
    private Sliding() {
    }

    /** Moves each no further than to where its neighbours were, so that a long row of edits does not take quadratic time. */
    static void settle(List<Edit> edits, Pieces before, Pieces after) {
        int latest = before.size();
        for (int i = edits.size() - 1; i >= 0; i--) {
            var edit = edits.get(i);
            int most = latest - edit.getEndA();
            latest = edit.getBeginA() - 1; // what stays between two keeps them two
            edit.shift(later(edit, before, after, most));
        }
        int earliest = 0;
        for (var edit : edits) {
            int most = edit.getBeginA() - earliest;
            earliest = edit.getEndA() + 1;
            edit.shift(-toLineStart(edit, before, after, most));
        }
    }

    private static int later(Edit edit, Pieces before, Pieces after, int most) {
        return switch (edit.getType()) {
            case INSERT -> later(after, edit.getBeginB(), edit.getEndB(), most);
            case DELETE -> later(before, edit.getBeginA(), edit.getEndA(), most);
            case REPLACE, EMPTY -> 0;
        };
    }

    private static int later(Pieces pieces, int begin, int end, int most) {
        int moved = 0;
        while (moved < most && pieces.id(begin + moved) == pieces.id(end + moved)) {
            moved++;
        }
        return moved;
    }

    private static int toLineStart(Edit edit, Pieces before, Pieces after, int most) {
        return switch (edit.getType()) {
            case INSERT -> toLineStart(after, edit.getBeginB(), edit.getEndB(), most);
            case DELETE -> toLineStart(before, edit.getBeginA(), edit.getEndA(), most);
            case REPLACE, EMPTY -> 0;
        };
    }

    private static int toLineStart(Pieces pieces, int begin, int end, int most) {
        int moved = 0;
        while (!pieces.isLineStart(begin - moved)) {
            if (moved >= most || pieces.id(begin - moved - 1) != pieces.id(end - moved - 1)) {
                return 0;
            }
            moved++;
        }
        return moved;
    }
}
