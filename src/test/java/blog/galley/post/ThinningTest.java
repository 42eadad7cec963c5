package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import blog.galley.post.Origin.Kind;
import blog.galley.support.Blog;
import blog.galley.support.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:30:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final String TEXT = "가나다 😀 abc\n".repeat(500);

    @Inject
    Posts posts;
    @Inject
    Revisions revisions;
    @Inject
    Thinning thinning;
    @Inject
    EntityManager entities;

    private final Map<Long, String> saved = new ConcurrentHashMap<>();
    private long id;

    @BeforeEach
    void aPost() {
        Blog.empty();
        Blog.sql("update thinning set last_at = '-infinity'");
        id = QuarkusTransaction.requiringNew().call(() -> posts.blank(null, NOW.minus(Duration.ofDays(90))).id());
    }

    @Test
    void aDayStaysWhole() {
        save(hoursAgo(25), YESTERDAY.plusSeconds(1), YESTERDAY.plusSeconds(2), NOW.minusSeconds(2), NOW.minusSeconds(1));

        assertThat(thin(NOW)).isZero();
        assertStays(1, 2, 3, 4, 5);
    }

    @Test
    void thenTheNewestOfEachHourStaysForAWeek() {
        save(at("2026-03-18T09:00:00Z"), at("2026-03-18T09:20:00Z"), at("2026-03-18T09:59:59Z"), // 3
                at("2026-03-18T10:00:00Z"), at("2026-03-18T10:00:01Z"), // 5
                at("2026-03-18T12:30:00Z"), // 6
                at("2026-03-19T12:00:00Z"), at("2026-03-19T12:29:59Z"), at("2026-03-19T12:30:00Z")); // 9, just a day old
        saveAfresh(at("2026-03-19T12:30:01Z"), NOW);

        thin(NOW);
        assertStays(3, 5, 6, 9, 10, 11);
        assertThat(thin(NOW)).isZero();
        thin(NOW.plusSeconds(1));
        assertStays(3, 5, 6, 10, 11);
    }

    @Test
    void thenTheNewestOfEachDayStays() {
        save(at("2025-12-24T00:00:00Z"), at("2025-12-24T23:59:59Z"), // 2
                at("2026-03-10T08:00:00Z"), at("2026-03-10T09:00:00Z"), at("2026-03-10T10:00:00Z"), // 5
                at("2026-03-12T12:00:00Z"), at("2026-03-12T12:29:00Z"), // 7, more than eight days old
                at("2026-03-12T12:31:00Z"), at("2026-03-12T12:32:00Z"), at("2026-03-12T13:00:00Z")); // 9 and 10, not yet
        saveAfresh(NOW);

        thin(NOW);
        assertStays(2, 5, 7, 9, 10, 11);
        thin(NOW.plus(Duration.ofHours(1)));
        assertStays(2, 5, 10, 11);
    }

    @Test
    void whatHasANameWasPublishedOrIsPointedAtStays() {
        save(hoursAgo(50));
        in(post -> { posts.publish(post, NOW); return null; });
        save(hoursAgo(50), hoursAgo(50), hoursAgo(50));
        in(post -> { posts.publish(post, NOW); return null; });
        save(hoursAgo(50), hoursAgo(50));
        in(post -> { revisions.name(revisions.require(post, 2), "before the cut"); return null; });
        in(post -> keep(post, "mine", hoursAgo(50)));

        thin(NOW);
        assertStays(1, 2, 4, 6, 7);
    }

    @Test
    void aTextKeptAsideTakesNoPlaceOfOneThatWasTheWorkingText() {
        save(hoursAgo(50), hoursAgo(50));
        in(post -> keep(post, "mine", hoursAgo(50)));
        in(post -> keep(post, "mine again", hoursAgo(50)));
        saveAfresh(NOW);

        thin(NOW);
        assertStays(2, 4, 5);
    }

    @Test
    void whatAnEditorSentLastStays() {
        save(hoursAgo(50), hoursAgo(50));
        in(post -> send(post, "mine", "one", hoursAgo(50)));
        in(post -> send(post, "mine again", "one", hoursAgo(50)));
        in(post -> send(post, "theirs", "other", hoursAgo(50)));
        saveAfresh(NOW);

        thin(NOW);
        assertStays(2, 4, 5, 6);
    }

    @Test
    void whatOthersAreStoredAgainstStaysUntilTheyAreNot() {
        save(hoursAgo(26).minusSeconds(100), hoursAgo(26), YESTERDAY.plusSeconds(3600));
        assertThat(stored("version = 3 and base_id = (select id from revision where version = 1)")).isEqualTo(1);

        thin(NOW);
        assertStays(1, 2, 3);
        thin(NOW.plusSeconds(3600));
        assertStays(2, 3);
        assertThat(stored("base_id is not null")).isZero();
    }

    @Test
    void survivorsOfALongDayReadAsTheyWereSaved() {
        for (var at = hoursAgo(40); at.isBefore(NOW); at = at.plus(Duration.ofMinutes(5))) {
            save(at);
        }
        assertThat(thin(NOW)).isPositive();
        assertThat(stored("true")).isBetween(289L, 340L);
        assertTextsAreWhatTheyWere();
    }

    @Test
    void otherPostsAreLeftAlone() {
        save(hoursAgo(50), hoursAgo(50));
        var other = QuarkusTransaction.requiringNew().call(() -> posts.begin(words("other"), null, hoursAgo(50)).id());

        thin(NOW);
        assertStays(2);
        assertThat(stored("post_id = " + other)).isEqualTo(1);
    }

    @Test
    void authorsMaySaveMeanwhile() {
        var thinned = CompletableFuture.runAsync(() -> {
            while (!saved.containsKey(200L)) {
                thin(NOW);
            }
        });
        for (int second = 0; second < 200; second++) {
            save(hoursAgo(50).plusSeconds(second));
        }
        thinned.orTimeout(60, TimeUnit.SECONDS).join();

        thin(NOW);
        assertStays(200);
    }

    @Test
    void isDueOnceAnHour() {
        save(hoursAgo(50), hoursAgo(50), hoursAgo(50));
        due(hoursAgo(49));
        assertStays(1, 2, 3);
        due(NOW);
        assertStays(3);
        save(hoursAgo(50), hoursAgo(50));
        due(NOW.plusSeconds(3599));
        assertStays(3, 4, 5);
        due(NOW.plusSeconds(3600));
        assertStays(5);
    }

    @Test
    void aSaveThatStoresItsTextWholeAsksForIt() {
        save(hoursAgo(50), hoursAgo(50));
        saveAfresh(at("2100-01-01T00:00:00Z")); // an hour after any other test may have asked

        Wait.until(() -> assertStays(2, 3));
    }

    private Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private void save(Instant... moments) {
        save(TEXT, moments);
    }

    /** A text that is stored against none of those before. */
    private void saveAfresh(Instant... moments) {
        save("Another text, number ", moments);
    }

    private void save(String text, Instant... moments) {
        for (var moment : moments) {
            in(post -> {
                var body = text + saved.size();
                return saved.put(posts.revise(post, words(body), (Long) null, moment).version(), body);
            });
        }
    }

    private Object keep(Post post, String text, Instant moment) {
        return saved.put(posts.keepAside(post, words(text), new Origin(null, null, null, Kind.ASIDE), moment).version(), text);
    }

    private Object send(Post post, String text, String editor, Instant moment) {
        return saved.put(posts.keepAside(post, words(text), new Origin(null, editor, null, Kind.SENT), moment).version(), text);
    }

    private long thin(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities
                .createNativeQuery("select thin_revisions(:now)", Long.class).setParameter("now", now).getSingleResult());
    }

    private void due(Instant now) {
        thinning.thinIfDue(now);
    }

    private void assertStays(long... versions) {
        assertThat(left()).containsExactly(Arrays.stream(versions).boxed().toArray(Long[]::new));
        assertTextsAreWhatTheyWere();
    }

    private void assertTextsAreWhatTheyWere() {
        for (long version : left()) {
            String body = in(post -> revisions.require(post, version).body());
            assertThat(body).isEqualTo(saved.get(version));
        }
    }

    private List<Long> left() {
        return QuarkusTransaction.requiringNew().call(() -> entities
                .createQuery("select r.version from Revision r where r.post.id = :id order by r.version", Long.class).setParameter("id", id).getResultList());
    }

    private long stored(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities
                .createNativeQuery("select count(*) from revision where " + condition, Long.class).getSingleResult());
    }

    private <T> T in(Function<Post, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(posts.requireLocked(id)));
    }

    private static Words words(String body) {
        return new Words("Title", "", body, "", List.of("java", "한글"), null, null, false, false, "", "", null, Words.Cover.NONE, false, "");
    }
}
