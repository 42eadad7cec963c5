package blog.galley.media;

import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.SlowReader;
import blog.galley.support.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers who ask for much and take nothing. */
@QuarkusTest
class SlowReadersTest {

    private static final int SIZE = 16 * 1024 * 1024; // more than a network keeps on its way
    private static final int SLOW = 40;

    @Inject
    MediaStore store;
    @Inject
    Turns turns;

    private final List<SlowReader> slow = new ArrayList<>();
    private byte[] content;
    private Media media;

    @BeforeEach
    void aLargeFile() {
        Blog.empty();
        content = new byte[SIZE];
        new Random(1).nextBytes(content);
        media = QuarkusTransaction.requiringNew().call(() -> store.put(new ByteArrayInputStream(content), Instant.now()));
        Blog.published(Cast::author, "title", "File", "body", "[file](/media/" + media.hash() + "/x)");
    }

    @AfterEach
    void leave() throws IOException {
        for (var each : slow) {
            each.close();
        }
        Wait.until(() -> assertThat(turns.taken()).isZero());
    }

    @Test
    void eachHoldsAChunkAndOthersAreServed() throws IOException {
        come();

        assertThat(turns.taken()).isEqualTo(SLOW);
        assertThat(reader().get("/media/{hash}/x", media.hash()).asByteArray()).isEqualTo(content);
        assertThat(reader().get("/").statusCode()).isEqualTo(200);
        assertThat(turns.taken()).isEqualTo(SLOW);
    }

    @Test
    void whoTakesNothingIsHungUpOn() throws IOException {
        come();
        turns.check(System.nanoTime() + Turns.PATIENCE.toNanos());

        Wait.until(() -> assertThat(turns.taken()).isZero());
        for (var each : slow) {
            assertThat(each.takeAll()).isLessThan(SIZE);
        }
    }

    @Test
    void whoLeavesGivesTheTurnBack() throws IOException {
        come();
        slow.get(0).close();

        Wait.until(() -> assertThat(turns.taken()).isEqualTo(SLOW - 1));
    }

    private void come() throws IOException {
        var address = URI.create("http://localhost:" + RestAssured.port + "/media/" + media.hash() + "/x");
        for (int n = 0; n < SLOW; n++) {
            slow.add(SlowReader.of(address));
        }
        Wait.until(() -> assertThat(turns.taken()).isEqualTo(SLOW));
    }
}
