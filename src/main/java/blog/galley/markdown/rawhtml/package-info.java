/** HTML that authors write, made safe and well-nested. */
package blog.galley.markdown.rawhtml;
