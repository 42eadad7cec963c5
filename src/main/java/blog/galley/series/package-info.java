/** Posts to be read one after the other, each series with a page of its own. */
package blog.galley.series;
