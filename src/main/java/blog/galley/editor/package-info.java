/**
 * Where authors write: the working text is saved as they type, and what they see is what was saved.
 * <p>
 * The way of one more letter, class by class:
 * <ol>
 * <li>{@code web.body.Bodies} collects the request, {@code FormDecoder} decodes it, and {@code draft.DraftForm} knows its fields: the edits
 * since the version it grew from, and the fields listed in {@code draft.Field}.
 * <li>{@link blog.galley.editor.DraftResource} has {@code draft.Drafts} lock the post, and {@code PreviewUpdates} look at it as it was.
 * <li>{@code draft.Saves} finds what the text grew from. What others saved meanwhile is put together by {@code draft.ContentMerge};
 * what they changed in the same place is a {@code Conflict}, kept aside for its author to decide.
 * <li>{@code post.Posts} has {@code post.Versions} write a {@code Revision}, for which {@code markdown.Reader} parses only the chunks
 * that have changed.
 * <li>{@code SaveResponse} looks at what the post says now, has {@code PreviewUpdates} compare that with what the browser shows, and
 * answers, when the transaction is committed, with {@code templates/editor/receipt.html}: the pieces of the preview that differ, out
 * of band, and in {@code HX-Trigger} the facts for which panels listen.
 * </ol>
 * In the browser {@code web/editor/saving} goes the same way: autosave, sending, outcome.
 */
package blog.galley.editor;
