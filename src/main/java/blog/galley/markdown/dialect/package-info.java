/** Text to a syntax tree: CommonMark, and what we read beyond it. */
package blog.galley.markdown.dialect;
