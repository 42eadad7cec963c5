package blog.galley.editor.draft;

import java.util.List;

/**
 * A place where two versions of one post differ in ways that only an author can decide.
 *
 * @param label what it is a part of
 * @param both whether one may stand after the other, as with passages of the text
 */
public record Conflict(Field.Label label, String mine, String theirs, boolean both) {

    /** A check sum that the form sends back, so that choices made for other conflicts are not taken for these. */
    static int mark(List<Conflict> clashes) {
        return clashes.toString().hashCode();
    }
}
