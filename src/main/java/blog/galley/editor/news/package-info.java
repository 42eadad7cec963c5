/** Tells open editors, as it happens, what others do to their post. */
package blog.galley.editor.news;
