/** Posts to be read one after the other: the place of a post in its series, and a page for each series. */
package blog.galley.series;
