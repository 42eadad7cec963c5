/** Files that posts show: kept once each, under the hash of what is in them, and served for ever. */
package blog.galley.media;
