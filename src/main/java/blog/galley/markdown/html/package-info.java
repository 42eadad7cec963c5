/** A syntax tree to HTML. */
package blog.galley.markdown.html;
