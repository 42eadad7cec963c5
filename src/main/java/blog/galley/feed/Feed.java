package blog.galley.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The latest posts of a {@link Channel}. Addresses are whole.
 *
 * @param hub null if none tells readers of changes
 */
public record Feed(String id, String title, String description, String language, String page, String self, String icon, String hub,
        List<Entry> entries, Instant written) {

    /** One that has nothing yet had nothing when this day began; its text stays the same until the next one does. */
    public OffsetDateTime changed() {
        return entries.stream().map(Entry::changed).max(Comparator.naturalOrder())
                .orElse(written.truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
    }
}
