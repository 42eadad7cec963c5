/** Markdown in, safe HTML out: the one renderer behind the preview, the page, the feed and the import. */
package blog.galley.markdown;
