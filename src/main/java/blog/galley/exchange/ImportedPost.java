package blog.galley.exchange;

/**
 * A post that a report is about, as it is now.
 *
 * @param path null if it was never published
 */
public record ImportedPost(long id, String title, String path) {
}
