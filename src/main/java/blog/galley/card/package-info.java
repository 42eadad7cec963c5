/** Draws the picture that a link to a post is shown with. */
package blog.galley.card;
