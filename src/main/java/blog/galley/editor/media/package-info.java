/** The files of an author's posts: found, looked at, taken home and removed. */
package blog.galley.editor.media;
