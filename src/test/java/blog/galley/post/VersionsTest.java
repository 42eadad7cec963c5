package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import blog.galley.post.Origin.Kind;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How versions are numbered and stored: all of them, in little room. */
@QuarkusTest
class VersionsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Posts posts;
    @Inject
    Publishing publishing;
    @Inject
    Revisions revisions;
    @Inject
    EntityManager entities;

    private Writing writing;

    @BeforeEach
    void aPost() {
        Blog.empty();
        Cast.arrive();
        writing = Writing.begun("first", NOON);
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
        assertThat(Writing.count("base_id is null")).isLessThan(75);
        assertThat(Writing.count("base_id in (select id from revision where base_id is not null)")).isZero();
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
        assertThat(Writing.count("base_id is null and version = 64")).isEqualTo(1);
        assertThat(Writing.count("version > 64 and base_id is distinct from (select id from revision where version = 64)")).isZero();
    }

    @Test
    void theSameWordsAreTheSameVersion() {
        assertThat(save("second")).isEqualTo(2);
        assertThat(save("second")).isEqualTo(2);
        assertThat(Writing.count("true")).isEqualTo(2);
    }

    @Test
    void aTextKeptAsideLeavesTheWorkingTextAlone() {
        var aside = writing.keep("mine", new Origin(null, "editor-one", 1L, Kind.ASIDE), NOON);

        assertThat(aside).isEqualTo(2);
        assertThat(writing.in(Post::version)).isEqualTo(1);
        assertThat(writing.in(posts::latestVersion)).isEqualTo(2);
        assertThat(save("theirs")).isEqualTo(3);
        assertThat(body(2)).isEqualTo("mine");
    }

    @Test
    void aNumberNeverComesTwice() {
        writing.keep("mine", new Origin(null, "editor-one", 1L, Kind.ASIDE), NOON);
        Blog.sql("delete from revision where version = 2");

        assertThat(save("theirs")).isEqualTo(3);
    }

    @Test
    void twoWhoSaveAtOnceAreTakenInTurn() {
        var both = Stream.of("one", "other").map(who -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 25; i++) {
                save(who + i);
            }
        })).toList();
        both.forEach(CompletableFuture::join);

        var rows = writing.in(post -> revisions.history(post, null, 100, true));
        assertThat(Writing.count("version between 1 and 51")).isEqualTo(51);
        assertThat(rows).extracting(HistoryRow::version).first().isEqualTo(51L);
    }

    @Test
    void aPostGoesWithAllItsVersions() {
        var text = "가나다라 ".repeat(2_000);
        save(text);
        save(text + "x");
        save(text + "xy");
        writing.in(post -> { publishing.publish(post, NOON); return null; });
        writing.in(post -> { posts.remove(post); return null; });

        assertThat(Writing.count("true")).isZero();
    }

    private long save(String body) {
        return writing.save(body, NOON);
    }

    private String body(long version) {
        return writing.version(version, Revision::body);
    }

    private String stored() {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities
                .createNativeQuery("select body from revision order by version desc limit 1", String.class).getSingleResult());
    }
}
