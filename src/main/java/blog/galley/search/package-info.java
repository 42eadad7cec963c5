/** Finds posts by their words, in whatever language they are written. */
package blog.galley.search;
