package blog.galley.post;

import static blog.galley.post.Past.NOW;
import static blog.galley.post.Past.hoursAgo;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import blog.galley.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When old versions are thinned out: once an hour, after a save, and while authors go on saving. */
@QuarkusTest
class PruningTest {

    @Inject
    Pruning thinning;

    private Past past;

    @BeforeEach
    void aPost() {
        past = new Past();
    }

    @Test
    void isDueOnceAnHour() {
        past.save(hoursAgo(50), hoursAgo(50), hoursAgo(50));
        thinning.pruneIfDue(hoursAgo(49));
        past.assertStays(1, 2, 3);
        thinning.pruneIfDue(NOW);
        past.assertStays(3);
        past.save(hoursAgo(50), hoursAgo(50));
        thinning.pruneIfDue(NOW.plusSeconds(3599));
        past.assertStays(3, 4, 5);
        thinning.pruneIfDue(NOW.plusSeconds(3600));
        past.assertStays(5);
    }

    @Test
    void aSaveThatStoresItsTextWholeAsksForIt() {
        past.save(hoursAgo(50), hoursAgo(50));
        past.saveAfresh(Instant.parse("2100-01-01T00:00:00Z")); // an hour after any other test may have asked

        Wait.until(() -> past.assertStays(2, 3));
    }

    @Test
    void authorsMaySaveMeanwhile() {
        var thinned = CompletableFuture.runAsync(() -> {
            while (!past.has(200)) {
                past.thin(NOW);
            }
        });
        for (int second = 0; second < 200; second++) {
            past.save(hoursAgo(50).plusSeconds(second));
        }
        thinned.orTimeout(60, TimeUnit.SECONDS).join();

        past.thin(NOW);
        past.assertStays(200);
    }
}
