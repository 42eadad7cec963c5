package blog.galley.post;

/** The page of a post. {@code before} and {@code after} are its neighbours in time, null at either end. */
public record PostPage(PostView post, PostSummary before, PostSummary after) {
}
