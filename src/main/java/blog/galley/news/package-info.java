/** What happens to posts on any node, told to whoever wants to hear of it. */
package blog.galley.news;
