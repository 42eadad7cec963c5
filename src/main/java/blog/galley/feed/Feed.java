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
 * @param hub     the WebSub hub; null if there is none
 * @param written the present moment
 */
public record Feed(String id, String title, String description, String language, String page, String self, String icon, String hub,
        List<Entry> entries, Instant written) {

    /** When an entry last changed; in an empty feed the beginning of the day, so that its text stays the same for a day. */
    public OffsetDateTime changed() {
        return entries.stream().map(Entry::changed).max(Comparator.naturalOrder())
                .orElse(written.truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
    }
}
