/** Draws the picture with which other sites show a link to a post. */
package blog.galley.card;
