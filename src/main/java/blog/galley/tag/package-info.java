/** The tags of the blog, each with a page of its own. */
package blog.galley.tag;
