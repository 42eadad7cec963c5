package blog.galley.web.body;

import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.SlowReader;
import blog.galley.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers who ask for a long page and do not take it. */
@QuarkusTest
class LargeAnswersTest {

    private static final int POSTS = 10;
    private static final int READERS = 6;
    private static final long A_MINUTE = 60_000_000_000L;

    @Inject
    LargeAnswers answers;

    private final List<SlowReader> slow = new ArrayList<>();

    @BeforeEach
    void longPosts() {
        Blog.empty();
        for (int n = 0; n < POSTS; n++) {
            Blog.published(Cast::author, "title", "Long " + n, "body", "A line of a long text. ".repeat(40_000));
        }
    }

    @AfterEach
    void leave() throws IOException {
        for (var each : slow) {
            each.close();
        }
        Wait.until(() -> assertThat(answers.count()).isZero());
    }

    @Test
    void whoTakesNothingIsHungUpOnAndOthersAreServed() throws IOException {
        for (int n = 0; n < READERS; n++) {
            slow.add(SlowReader.of(URI.create("http://localhost:" + RestAssured.port + "/feed.xml")));
        }
        Wait.until(() -> assertThat(answers.count()).isEqualTo(READERS));
        var feed = reader().get("/feed.xml");
        assertThat(feed.statusCode()).isEqualTo(200);
        int size = feed.asByteArray().length;

        answers.check(System.nanoTime() + A_MINUTE); // what was taken until now is seen
        answers.check(System.nanoTime() + 2 * A_MINUTE);

        Wait.until(() -> assertThat(answers.count()).isZero());
        for (var each : slow) {
            assertThat(each.takeAll()).isLessThan(size);
        }
    }
}
