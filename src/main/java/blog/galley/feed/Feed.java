package blog.galley.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The latest posts of a {@link Channel}. Addresses are whole.
 *
 * @param hub null if none tells readers of changes
 */
record Feed(String id, String title, String description, String language, String page, String self, String icon, String hub,
        List<Entry> entries) {

    /** The beginning of time, for one that has nothing yet. */
    Instant changed() {
        return entries.stream().map(Entry::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
