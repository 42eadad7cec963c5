package blog.galley.article;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Post;

/** Finds posts about the same topics. Implemented by {@code search}, which stands above this room. */
public interface RelatedPosts {

    /**
     * The ids of the listed posts that are most like a visible post, the most alike first; none if none is alike enough. Without its
     * translations and the other parts of its series, which the page links anyway.
     */
    List<Long> to(Post post, int most, Instant now);
}
