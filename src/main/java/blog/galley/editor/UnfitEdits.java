package blog.galley.editor;

import blog.galley.Problem;

/** The changes that were sent do not lead from the text they name to the one they promise; the whole text will. */
class UnfitEdits extends Problem {

    UnfitEdits() {
        super(Kind.INVALID, "The changes do not fit the version they name, so nothing was saved. Send the whole text.");
    }
}
