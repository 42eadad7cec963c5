package blog.galley.post;

/**
 * The page of a post, with what leads on from it.
 *
 * @param before its neighbour in time; null if it is the first
 * @param after  null if it is the last
 * @param series null if it is in none
 */
public record PostPage(PostView post, PostSummary before, PostSummary after, SeriesPlace series) {

    /** One that stands in no list has no neighbours. */
    static PostPage alone(PostView post) {
        return new PostPage(post, null, null, null);
    }
}
