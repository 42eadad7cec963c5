/** Lists of posts that readers narrow down, by tag, by year, and page by page. */
package blog.galley.listing;
