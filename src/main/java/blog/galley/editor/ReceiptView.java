package blog.galley.editor;

/**
 * The answer to a save, shared by its fragments.
 *
 * @param text the version that holds what was sent, from which the next save grows
 */
record ReceiptView(EditorView editor, ProofView preview, long text) {
}
