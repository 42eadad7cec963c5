package blog.galley.editor;

import blog.galley.post.Placeholders;
import blog.galley.post.Status;

/**
 * The answer to a save, shared by its fragments.
 *
 * @param text   the version that holds what was sent, from which the next save grows
 * @param turned whether the post was published or taken back, which its preview shows too though its text may be the same
 */
record ReceiptView(EditorView editor, PreviewView preview, long text, boolean turned) {

    /** How many files were on their way when the post was published, which readers get without them. */
    public int leftOut() {
        return turned && editor.status() != Status.DRAFT ? Placeholders.in(editor.typed().body()) : 0;
    }

    public boolean isHeaderDue() {
        return turned && !preview.isWhole() && !preview.isHeaderChanged();
    }
}
