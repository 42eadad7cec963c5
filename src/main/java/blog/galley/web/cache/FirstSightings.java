package blog.galley.web.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Dates for Last-Modified: when this node first saw an address with its present content. Posts' own dates do not serve, for a list
 * also changes when a post is withdrawn, or when its hour comes.
 *
 * <p>Browsers and most feed programs use the entity tag and need no date. Some know only If-Modified-Since (rsstail, Liferea after a
 * restart) and would fetch the whole feed each time. Forgetting a date costs no more than that.
 */
final class FirstSightings {

    private record Sighting(String tag, Instant at) {
    }

    /** Addresses by their hashes: what strangers ask for may be long. */
    private final Cache<String, Sighting> byAddress = Caffeine.newBuilder().maximumSize(10_000).build();

    Instant of(String address, String tag, Instant now) {
        var hash = EntityTags.of(address.getBytes(StandardCharsets.UTF_8));
        return byAddress.asMap().compute(hash, (key, known) -> known != null && known.tag().equals(tag)
                ? known
                : new Sighting(tag, later(now.truncatedTo(ChronoUnit.SECONDS), known))).at();
    }

    /** HTTP dates have no fractions of a second, so two contents never get the same second. */
    private static Instant later(Instant second, Sighting before) {
        return before == null || second.isAfter(before.at()) ? second : before.at().plusSeconds(1);
    }
}
