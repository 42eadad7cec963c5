/** Those who write here, each with a page of what they wrote. */
package blog.galley.author;
