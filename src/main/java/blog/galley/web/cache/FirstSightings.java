package blog.galley.web.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Since when an address has had its content, as far as this node knows. What makes a list of posts change is not all
 * dated: a post may be withdrawn, or a date be reached. Forgetting one only costs an answer in full.
 */
final class FirstSightings {

    private record Sighting(String tag, Instant at) {
    }

    /** Addresses by their hashes: what strangers ask for may be long. */
    private final Cache<String, Sighting> byAddress = Caffeine.newBuilder().maximumSize(10_000).build();

    Instant of(String address, String tag, Instant now) {
        return byAddress.asMap().compute(EntityTags.of(address.getBytes(StandardCharsets.UTF_8)), (key, known) -> known != null && known.tag().equals(tag) ? known
                : new Sighting(tag, later(now.truncatedTo(ChronoUnit.SECONDS), known))).at();
    }

    /** Two contents never share a second, which is as exactly as HTTP tells a time. */
    private static Instant later(Instant second, Sighting before) {
        return before == null || second.isAfter(before.at()) ? second : before.at().plusSeconds(1);
    }
}
