package blog.galley.post;

/** Readers get another text of a post, or none any more. Fired within the transaction that brings it about. */
public record PublicationChanged(Post post) {
}
