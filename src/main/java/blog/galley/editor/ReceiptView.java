package blog.galley.editor;

/**
 * The answer to a save, shared by its fragments.
 *
 * @param text   the version that holds what was sent, from which the next save grows
 * @param turned whether the post was published or taken back, which its preview shows too though its text may be the same
 */
record ReceiptView(EditorView editor, PreviewView preview, long text, boolean turned) {

    public boolean isHeaderDue() {
        return turned && !preview.isWhole() && !preview.isHeaderChanged();
    }
}
