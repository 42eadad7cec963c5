/** Files that posts show: kept once each, under the hash of what is in them, and sent to who sees such a post. */
package blog.galley.media;
