package blog.galley.editor;

/** The changes that were sent do not lead from the text they name to the one they promise; the whole text will. */
class UnfitEdits extends RuntimeException {

    UnfitEdits() {
        super("The changes do not fit the version they name. Send the whole text.", null, false, false);
    }
}
