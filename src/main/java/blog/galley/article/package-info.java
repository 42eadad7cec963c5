/** A post as it is read: its page and its preview for the author, its translations, and its metadata for machines. */
package blog.galley.article;
