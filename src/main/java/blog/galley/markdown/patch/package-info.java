/** What makes the preview of one version show another. */
package blog.galley.markdown.patch;
