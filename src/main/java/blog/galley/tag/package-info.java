/** Words that group posts, and the links that lead to such a group. */
package blog.galley.tag;
