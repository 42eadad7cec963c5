package blog.galley.post;

import blog.galley.markdown.Manuscript;

/** A text as its author sees it: its page, and the manuscript that tells which line of the source each part of it came from. */
public record Proof(PostView post, Manuscript text) {
}
