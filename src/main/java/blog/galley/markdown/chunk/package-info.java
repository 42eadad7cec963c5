/** Chunks: parts of a text that are parsed and remembered on their own, so that a change costs one of them, and what the page shares. */
package blog.galley.markdown.chunk;
