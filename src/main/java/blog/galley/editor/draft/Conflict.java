package blog.galley.editor.draft;

import java.util.List;

/**
 * A place where two texts of one post were changed in different ways, for an author to decide.
 *
 * @param part what it is a part of
 * @param both whether one may stand after the other, as with passages of the text
 */
public record Conflict(Field.Label part, String mine, String theirs, boolean both) {

    /** Tells these from others, so that a decision on one place is not taken for one on another. */
    static int mark(List<Conflict> clashes) {
        return clashes.toString().hashCode();
    }
}
