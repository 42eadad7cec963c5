/** Which asterisks, underscores and tildes are emphasis, beside letters of any script. */
package blog.galley.markdown.emphasis;
