package blog.galley.feed;

import static blog.galley.support.Blog.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Appeared;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnouncementsTest {

    private static final Instant BEFORE = Instant.parse("2998-12-31T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2999-01-02T00:00:00Z");

    @Inject
    Announcements announcements;

    @BeforeEach
    void empty() {
        Blog.empty();
        now();
    }

    /** Or nothing would be told of until that century. */
    @AfterEach
    void now() {
        Blog.sql("update announcement set until = now()");
    }

    @Test
    void aScheduledPostIsToldOfOnceWhenItsHourHasCome() {
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00", "tags", "java");

        assertThat(claim(BEFORE)).isEmpty();
        assertThat(claim(AFTER)).singleElement().satisfies(post -> assertThat(post.tags()).containsExactly("java"));
        assertThat(claim(AFTER)).isEmpty();
        assertThat(claim(AFTER.plusSeconds(60))).isEmpty();
    }

    @Test
    void whatWasPublishedAtOnceIsNotToldOfAgain() {
        published(Cast::author, "title", "Now");
        published(Cast::author, "title", "Long ago", "date", "2020-01-01T00:00");

        assertThat(claim(AFTER)).isEmpty();
    }

    @Test
    void whatStandsInNoListIsNotToldOf() {
        published(Cast::author, "title", "Page", "date", "2999-01-01T00:00", "page", "on");
        published(Cast::author, "title", "Over", "date", "2999-01-01T00:00", "expires", "2999-01-01T12:00");
        long withdrawn = published(Cast::author, "title", "Withdrawn", "date", "2999-01-01T00:00");
        Blog.submit(Cast.author(), "/editor/" + withdrawn + "/withdrawal");

        assertThat(claim(AFTER)).isEmpty();
    }

    private List<Appeared> claim(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> announcements.claim(now));
    }
}
