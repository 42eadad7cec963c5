/** Chunks of a text that are parsed and remembered on their own, and what a page of them shares. */
package blog.galley.markdown.chunk;
