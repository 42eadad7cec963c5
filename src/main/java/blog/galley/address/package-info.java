/** How posts, tags and pages of lists are spelled in a URL. */
package blog.galley.address;
