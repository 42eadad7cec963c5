package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.post.Origin.Kind;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.English;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the history tells: which versions there are, and of each where it comes from and what became of it. */
@QuarkusTest
class HistoryTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Publishing publishing;
    @Inject
    Revisions revisions;

    private Writing writing;

    @BeforeEach
    void aPost() {
        Blog.empty();
        Cast.arrive();
        writing = Writing.begun("first", NOON);
    }

    @Test
    void aVersionKnowsWhatItGrewFromAndByHowMuch() {
        writing.save("one two three", NOON);
        writing.save("one three", NOON);
        writing.save("one two 😀 three", new Origin(null, "editor-one", 2L, Kind.MERGED), NOON);

        assertThat(writing.version(3, Revision::origin)).returns(2L, Origin::startedFrom);
        assertThat(writing.version(3, Revision::change)).returns(4, ChangeSize::removed);
        assertThat(writing.version(3, Revision::change)).returns(0, ChangeSize::added);
        assertThat(writing.version(4, Revision::origin)).returns(2L, Origin::startedFrom);
        assertThat(writing.version(4, Revision::change)).returns(2, ChangeSize::added);
        assertThat(writing.version(4, Revision::origin)).returns(Kind.MERGED, Origin::kind);
        assertThat(writing.version(4, Revision::origin)).returns("editor-one", Origin::editor);
        assertThat(writing.version(1, Revision::change)).returns(5, ChangeSize::added);
    }

    @Test
    void whatWasPublishedIsMarkedForEver() {
        writing.in(post -> { publishing.publish(post, NOON); return null; });
        writing.save("changed", NOON);
        writing.in(post -> { publishing.withdraw(post); return null; });

        assertThat(writing.version(1, Revision::wasPublished)).isTrue();
        assertThat(writing.version(2, Revision::wasPublished)).isFalse();
    }

    @Test
    void findsWhatAnEditorSentLast() {
        writing.save("mine", new Origin(null, "editor-one", 1L, Kind.SAVED), NOON);
        writing.keep("mine too", new Origin(null, "editor-one", 2L, Kind.SENT), NOON);
        writing.save("both", new Origin(null, "editor-one", 3L, Kind.MERGED), NOON);
        writing.save("theirs", new Origin(null, "editor-two", 4L, Kind.SAVED), NOON);

        assertThat(lastSentBy("editor-one", 1)).contains(3L);
        assertThat(lastSentBy("editor-one", 3)).isEmpty();
        assertThat(lastSentBy("editor-none", 0)).isEmpty();
    }

    @Test
    void aVersionThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> writing.in(post -> revisions.require(post, 99))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.phrase().in(English.SPEAKER)).contains("99"));
    }

    @Test
    void theHistoryShowsWhatOneAuthorSavedWithinAMinuteAsOne() {
        writing.save("first and", NOON.plusSeconds(1));
        writing.save("first and second", NOON.plusSeconds(2));
        writing.keep("mine", new Origin(null, null, 3L, Kind.ASIDE), NOON.plusSeconds(3));
        writing.save("first and second.", NOON.plusSeconds(61));
        writing.save("first and second. Named", NOON.plusSeconds(62));
        writing.in(post -> { revisions.name(revisions.require(post, 5), "a good one"); return null; });

        var rows = writing.in(post -> revisions.history(post, null, 10, false));
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

    private Optional<Long> lastSentBy(String editor, long after) {
        return writing.in(post -> revisions.lastSentBy(post, editor, after).map(Revision::version));
    }

    private List<Long> history(Long before, int limit, boolean every) {
        return writing.in(post -> revisions.history(post, before, limit, every).stream().map(HistoryRow::version).toList());
    }
}
