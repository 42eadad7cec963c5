package blog.galley.listing;

import java.time.Instant;
import java.util.List;

/** Searches posts, for rooms beside {@code search}, which implements this. */
public interface Finder {

    /**
     * What a search has found.
     *
     * @param words the search as it was understood; empty if there is none
     * @param posts ids of listed posts
     */
    record Found(String words, List<Long> posts) {
    }

    /** The newest posts that meet all of the search. A Problem if too many search at once, or it takes too long. */
    Found newest(String typed, int most, Instant now);
}
