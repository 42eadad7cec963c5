/** The working text of a post: what a form says of it, how it is saved, merged, and compared. */
package blog.galley.editor.draft;
