package blog.galley.post;

/**
 * The page of a post, with what leads on from it.
 *
 * @param before its neighbour in time; null if it is the first
 * @param after  null if it is the last
 */
public record PostPage(PostView post, PostSummary before, PostSummary after) {

    /** One that stands in no list has no neighbours. */
    static PostPage alone(PostView post) {
        return new PostPage(post, null, null);
    }
}
