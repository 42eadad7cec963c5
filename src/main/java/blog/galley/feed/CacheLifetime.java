package blog.galley.feed;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

/** How long what depends on which posts are visible may be taken for true: some minutes, but not beyond the hour of the next post. */
@ApplicationScoped
public class CacheLifetime {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Publications publications;

    CacheLifetime(Publications publications) {
        this.publications = publications;
    }

    /** For {@code Cache-Control}. */
    public String of(Instant now) {
        var left = publications.nextTurn(now).map(turn -> Duration.between(now, turn)).filter(turn -> turn.compareTo(LONGEST) < 0).orElse(LONGEST);
        return "public, max-age=" + left.toSeconds();
    }
}
