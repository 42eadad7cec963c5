/** The versions of a post, to read, compare, name and restore. */
package blog.galley.editor.history;
