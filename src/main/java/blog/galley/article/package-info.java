/** One post as it is read: its page, its translations, and what its head tells machines. */
package blog.galley.article;
