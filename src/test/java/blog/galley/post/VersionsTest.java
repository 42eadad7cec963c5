package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.Problem;
import blog.galley.post.Origin.Kind;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.English;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Posts posts;
    @Inject
    Revisions revisions;
    @Inject
    EntityManager entities;

    private long id;

    @BeforeEach
    void aPost() {
        Blog.empty();
        Cast.arrive();
        id = QuarkusTransaction.requiringNew().call(() -> posts.begin(text("first"), null, NOON).id());
    }

    @Test
    void everyVersionStaysAndReadsAsItWasSaved() {
        var random = new Random(7);
        Map<Long, String> saved = new HashMap<>(Map.of(1L, "first"));
        var body = new StringBuilder("가나다 😀 abc\n".repeat(400));
        for (int i = 0; i < 150; i++) {
            change(body, random);
            saved.put(save(body.toString()), body.toString());
        }

        saved.forEach((version, text) -> assertThat(body(version)).isEqualTo(text));
        assertThat(count("base_id is null")).isLessThan(75);
        assertThat(count("base_id in (select id from revision where base_id is not null)")).isZero();
    }

    private static void change(StringBuilder body, Random random) {
        int at = body.offsetByCodePoints(0, random.nextInt(body.codePointCount(0, body.length()) - 20));
        switch (random.nextInt(4)) {
            case 0 -> body.delete(at, body.offsetByCodePoints(at, random.nextInt(5)));
            case 1 -> body.insert(at, "😁");
            case 2 -> body.insert(at, "새 문단\n\n".repeat(random.nextInt(300)));
            default -> body.append("끝🨀");
        }
    }

    @Test
    void aWordMoreInALongTextStoresJustThatWord() {
        var text = "가나다라 ".repeat(10_000);
        save(text);
        save(text + "마");
        save(text + "마바사");

        assertThat(stored()).isEqualTo("마바사");
        assertThat(body(4)).isEqualTo(text + "마바사");
    }

    @Test
    void aTextThatChangesTooMuchAndEverySixtyFourthIsStoredWhole() {
        var text = "가나다라 ".repeat(2_000);
        save(text);
        save(text + "x".repeat(3_000));
        assertThat(stored()).isNotEmpty().hasSize(3_000).matches("x+");
        save("x".repeat(3_000) + text);
        assertThat(stored()).hasSize(13_000);
        for (int i = 0; i < 64; i++) {
            save("x".repeat(3_000) + text + i);
        }
        assertThat(count("base_id is null and version = 64")).isEqualTo(1);
        assertThat(count("version > 64 and base_id is distinct from (select id from revision where version = 64)")).isZero();
    }

    @Test
    void theSameWordsAreTheSameVersion() {
        assertThat(save("second")).isEqualTo(2);
        assertThat(save("second")).isEqualTo(2);
        assertThat(count("true")).isEqualTo(2);
    }

    @Test
    void aTextKeptAsideLeavesTheWorkingTextAlone() {
        var aside = in(post -> posts.keepAside(post, text("mine"), new Origin(null, "editor-one", 1L, Kind.ASIDE), NOON).version());

        assertThat(aside).isEqualTo(2);
        assertThat(in(Post::version)).isEqualTo(1);
        assertThat(in(posts::latestVersion)).isEqualTo(2);
        assertThat(save("theirs")).isEqualTo(3);
        assertThat(body(2)).isEqualTo("mine");
    }

    @Test
    void aNumberNeverComesTwice() {
        in(post -> posts.keepAside(post, text("mine"), new Origin(null, "editor-one", 1L, Kind.ASIDE), NOON));
        Blog.sql("delete from revision where version = 2");

        assertThat(save("theirs")).isEqualTo(3);
    }

    @Test
    void aVersionKnowsWhatItGrewFromAndByHowMuch() {
        save("one two three");
        save("one three");
        in(post -> posts.revise(post, text("one two 😀 three"), new Origin(null, "editor-one", 2L, Kind.MERGED), NOON));

        assertThat(version(3, Revision::startedFrom)).isEqualTo(2);
        assertThat(version(3, Revision::removed)).isEqualTo(4);
        assertThat(version(3, Revision::added)).isZero();
        assertThat(version(4, Revision::startedFrom)).isEqualTo(2);
        assertThat(version(4, Revision::added)).isEqualTo(2);
        assertThat(version(4, Revision::kind)).isEqualTo(Kind.MERGED);
        assertThat(version(4, Revision::editor)).isEqualTo("editor-one");
        assertThat(version(1, Revision::added)).isEqualTo(5);
    }

    @Test
    void whatWasPublishedIsMarkedForEver() {
        in(post -> { posts.publish(post, NOON); return null; });
        save("changed");
        in(post -> { posts.withdraw(post); return null; });

        assertThat(version(1, Revision::wasPublished)).isTrue();
        assertThat(version(2, Revision::wasPublished)).isFalse();
    }

    @Test
    void findsWhatAnEditorSentLast() {
        in(post -> posts.revise(post, text("mine"), new Origin(null, "editor-one", 1L, Kind.SAVED), NOON));
        in(post -> posts.keepAside(post, text("mine too"), new Origin(null, "editor-one", 2L, Kind.SENT), NOON));
        in(post -> posts.revise(post, text("both"), new Origin(null, "editor-one", 3L, Kind.MERGED), NOON));
        in(post -> posts.revise(post, text("theirs"), new Origin(null, "editor-two", 4L, Kind.SAVED), NOON));

        assertThat(lastSentBy("editor-one", 1)).contains(3L);
        assertThat(lastSentBy("editor-one", 3)).isEmpty();
        assertThat(lastSentBy("editor-none", 0)).isEmpty();
    }

    @Test
    void aVersionThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> in(post -> revisions.require(post, 99))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.phrase().in(English.SPEAKER)).contains("99"));
    }

    @Test
    void theHistoryShowsWhatOneAuthorSavedWithinAMinuteAsOne() {
        save("first and", NOON.plusSeconds(1));
        save("first and second", NOON.plusSeconds(2));
        in(post -> posts.keepAside(post, text("mine"), new Origin(null, null, 3L, Kind.ASIDE), NOON.plusSeconds(3)));
        save("first and second.", NOON.plusSeconds(61));
        save("first and second. Named", NOON.plusSeconds(62));
        in(post -> { revisions.name(revisions.require(post, 5), "a good one"); return null; });

        var rows = in(post -> revisions.history(post, null, 10, false));
        assertThat(rows).extracting(HistoryRow::version).containsExactly(6L, 5L, 4L, 3L);
        assertThat(rows).extracting(HistoryRow::count).containsExactly(1L, 1L, 1L, 3L);
        assertThat(rows).extracting(HistoryRow::working).containsExactly(true, false, false, false);
        assertThat(rows.get(1).name()).isEqualTo("a good one");
        assertThat(rows.get(2).kind()).isEqualTo(Kind.ASIDE);
        assertThat(rows.get(3)).returns(NOON.plusSeconds(2), HistoryRow::savedAt).returns(16L, HistoryRow::added)
                .returns(null, HistoryRow::startedFrom).returns(null, HistoryRow::byName);
        assertThat(history(5L, 1, false)).containsExactly(4L);
        assertThat(history(3L, 10, false)).isEmpty();
        assertThat(history(null, 10, true)).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void twoWhoSaveAtOnceAreTakenInTurn() {
        var both = Stream.of("one", "other").map(who -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 25; i++) {
                save(who + i);
            }
        })).toList();
        both.forEach(CompletableFuture::join);

        assertThat(count("version between 1 and 51")).isEqualTo(51);
        assertThat(history(null, 100, true)).first().isEqualTo(51L);
    }

    @Test
    void aPostGoesWithAllItsVersions() {
        var text = "가나다라 ".repeat(2_000);
        save(text);
        save(text + "x");
        save(text + "xy");
        in(post -> { posts.publish(post, NOON); return null; });
        in(post -> { posts.remove(post); return null; });

        assertThat(count("true")).isZero();
    }

    private long save(String body) {
        return save(body, NOON);
    }

    private long save(String body, Instant now) {
        return in(post -> posts.revise(post, text(body), (Long) null, now).version());
    }

    private String body(long version) {
        return version(version, Revision::body);
    }

    private <T> T version(long version, Function<Revision, T> question) {
        return in(post -> question.apply(revisions.require(post, version)));
    }

    private Optional<Long> lastSentBy(String editor, long after) {
        return in(post -> revisions.lastSentBy(post, editor, after).map(Revision::version));
    }

    private List<Long> history(Long before, int limit, boolean every) {
        return in(post -> revisions.history(post, before, limit, every).stream().map(HistoryRow::version).toList());
    }

    private String stored() {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities
                .createNativeQuery("select body from revision order by version desc limit 1", String.class).getSingleResult());
    }

    private long count(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities
                .createNativeQuery("select count(*) from revision where " + condition, Long.class).getSingleResult());
    }

    private <T> T in(Function<Post, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> work.apply(posts.requireLocked(id)));
    }

    private static Words text(String body) {
        return new Words("Title", "", body, "", List.of("java", "한글"), null, null, false, false, "", "", null, Words.Cover.NONE, false, "");
    }
}
