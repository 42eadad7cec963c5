/**
 * Lists of posts that readers see: the home page and its filter by tags and year, the archive, and the index of tags. A list shows
 * <i>listed</i> posts: published, due, not expired, not in the trash, and no page of its own such as About.
 */
package blog.galley.listing;
