package blog.galley.listing;

import java.time.Instant;
import java.util.List;

/** Finds posts by what was typed, for who shows them elsewhere than search does. */
public interface Finder {

    /**
     * Posts that stand in lists.
     *
     * @param words as they were read; empty if nothing is asked for
     */
    record Found(String words, List<Long> posts) {
    }

    /** The newest of those that have all that was asked for. */
    Found newest(String typed, int most, Instant now);
}
