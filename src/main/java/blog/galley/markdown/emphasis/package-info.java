/** Emphasis: which asterisks, underscores and tildes open and close it, beside letters of any script. */
package blog.galley.markdown.emphasis;
