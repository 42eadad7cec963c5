package blog.galley.feed;

import java.time.Duration;
import java.time.Instant;

import blog.galley.post.Publications;
import jakarta.enterprise.context.ApplicationScoped;

/** How long what depends on which posts are visible may be taken for true: some minutes, but not beyond the hour of the next post. */
@ApplicationScoped
class ShelfLife {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Publications publications;

    ShelfLife(Publications publications) {
        this.publications = publications;
    }

    /** For {@code Cache-Control}. */
    String of(Instant now) {
        var left = publications.nextTurn(now).map(turn -> Duration.between(now, turn)).filter(turn -> turn.compareTo(LONGEST) < 0).orElse(LONGEST);
        return "public, max-age=" + left.toSeconds();
    }
}
