package blog.galley.article;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Post;

/** Knows which posts are about the same. */
public interface RelatedPosts {

    /**
     * Those that stand in lists and are most like a post that readers see; none where none is alike enough. Its translations and
     * the others of its series are not among them, for the page leads to these anyway.
     */
    List<Long> to(Post post, int most, Instant now);
}
