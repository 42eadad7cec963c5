/** Who a post is by, and the page of everything somebody wrote. */
package blog.galley.author;
