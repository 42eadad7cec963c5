package blog.galley.article;

import blog.galley.markdown.ParsedDocument;

/** A text as its author sees it: its page, and the document that tells which line of the source each part of it came from. */
public record Preview(PostView post, ParsedDocument text) {
}
