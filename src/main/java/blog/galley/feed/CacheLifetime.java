package blog.galley.feed;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

/** How long caches may keep what lists posts: ten minutes, but not beyond the moment at which a scheduled post appears or one expires. */
@ApplicationScoped
public class CacheLifetime {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Publications publications;

    CacheLifetime(Publications publications) {
        this.publications = publications;
    }

    /** The value of {@code Cache-Control}. */
    public String of(Instant now) {
        var left = publications.nextTurn(now).map(turn -> Duration.between(now, turn)).filter(turn -> turn.compareTo(LONGEST) < 0)
                .orElse(LONGEST);
        return "public, max-age=" + left.toSeconds();
    }
}
