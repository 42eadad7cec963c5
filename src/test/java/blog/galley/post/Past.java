package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import blog.galley.post.Origin.Kind;
import blog.galley.support.Blog;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** A post that was saved at chosen moments, in a blog that was never thinned out, and what is left of it. */
final class Past {

    static final Instant NOW = Instant.parse("2026-03-20T12:30:00Z");
    private static final String TEXT = "가나다 😀 abc\n".repeat(500);

    private final EntityManager entities = Arc.container().instance(EntityManager.class).get();
    private final Map<Long, String> saved = new ConcurrentHashMap<>();
    private final Pruning pruning = Arc.container().instance(Pruning.class).get();
    private final Writing writing;

    Past() {
        Blog.empty();
        Blog.sql("update thinning set last_at = '-infinity'");
        writing = Writing.blank(NOW.minus(Duration.ofDays(90)));
    }

    static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    void save(Instant... moments) {
        save(TEXT, moments);
    }

    /** A text that is stored against none of those before. */
    void saveAfresh(Instant... moments) {
        save("Another text, number ", moments);
    }

    private void save(String text, Instant... moments) {
        for (var moment : moments) {
            var body = text + saved.size();
            saved.put(writing.save(body, moment), body);
        }
    }

    void keep(String text, Instant moment) {
        saved.put(writing.keep(text, new Origin(null, null, null, Kind.ASIDE), moment), text);
    }

    void send(String text, String editor, Instant moment) {
        saved.put(writing.keep(text, new Origin(null, editor, null, Kind.SENT), moment), text);
    }

    <T> T in(Function<Post, T> work) {
        return writing.in(work);
    }

    boolean has(long version) {
        return saved.containsKey(version);
    }

    /** At once, due or not. */
    void thin(Instant now) {
        Blog.sql("update thinning set last_at = '-infinity'");
        pruning.pruneIfDue(now);
    }

    void assertStays(long... versions) {
        assertThat(left()).containsExactly(Arrays.stream(versions).boxed().toArray(Long[]::new));
        assertTextsAreWhatTheyWere();
    }

    void assertTextsAreWhatTheyWere() {
        for (long version : left()) {
            assertThat(writing.version(version, Revision::body)).isEqualTo(saved.get(version));
        }
    }

    private List<Long> left() {
        return QuarkusTransaction.requiringNew().call(() -> entities
                .createQuery("select r.version from Revision r where r.post.id = :id order by r.version", Long.class)
                .setParameter("id", writing.id()).getResultList());
    }
}
