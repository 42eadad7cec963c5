/** The authors of posts, and a page for each with all their posts. */
package blog.galley.author;
