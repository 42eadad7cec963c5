package blog.galley.article;

import blog.galley.markdown.ParsedDocument;

/** A preview: the post as its page shows it, and the parsed document, which maps its elements to lines of the source. */
public record Preview(PostView post, ParsedDocument text) {
}
