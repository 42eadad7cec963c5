package blog.galley.editor.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import blog.galley.editor.draft.Field.Label;
import blog.galley.merge.Choice;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.post.PostMetadata.Cover;
import org.junit.jupiter.api.Test;

class ContentMergeTest {

    private static final PostContent BASE = words("Title", "Summary", "One.\n\nTwo.\n", "slug", null, "java", "한글");

    @Test
    void takesEachFieldFromWhoChangedIt() {
        var mine = words("제목", "Summary", "One.\n\nTwo.\n", "slug", null, "java", "한글");
        var theirs = words("Title", "Other", "One.\n\nTwo.\n", "other", date(1), "java", "한글");
        var merge = ContentMerge.of(BASE, mine, theirs);

        assertThat(merge.clashes(ZoneOffset.UTC)).isEmpty();
        assertThat(merge.content(List.of())).isEqualTo(words("제목", "Other", "One.\n\nTwo.\n", "other", date(1), "java", "한글"));
    }

    @Test
    void joinsTheTagsOfBoth() {
        var mine = words("Title", "Summary", "One.\n\nTwo.\n", "slug", null, "한글", "mine");
        var theirs = words("Title", "Summary", "One.\n\nTwo.\n", "slug", null, "java", "한글", "theirs");

        assertThat(ContentMerge.of(BASE, mine, theirs).content(List.of()).tags()).containsExactly("한글", "mine", "theirs");
    }

    @Test
    void asksForEachPlaceWhereBothChangedTheSame() {
        var mine = words("Mine", "Summary", "One!\n\nTwo?\n", "mine", date(1), "java", "한글");
        var theirs = words("Theirs", "Summary", "One;\n\nTwo:\n", "theirs", date(2), "java", "한글");
        var merge = ContentMerge.of(BASE, mine, theirs);

        assertThat(merge.clashes(ZoneOffset.UTC)).extracting(Conflict::label).containsExactly(Label.TITLE, Label.ADDRESS, Label.DATE,
                Label.TEXT, Label.TEXT);
        assertThat(merge.content(List.of(Choice.MINE, Choice.THEIRS, Choice.MINE, Choice.THEIRS, Choice.MINE)))
                .isEqualTo(words("Mine", "Summary", "One;\n\nTwo?\n", "theirs", date(1), "java", "한글"));
    }

    @Test
    void showsWhenAPostExpiresInTheZoneOfTheForm() {
        var clashes = ContentMerge.of(BASE, expiring(1), expiring(2)).clashes(ZoneId.of("Asia/Seoul"));

        assertThat(clashes).containsExactly(new Conflict(Label.SHOWN_UNTIL, "2030-01-01T09:00", "2030-01-02T09:00", false));
    }

    @Test
    void takesOrAsksForWhatIsSaidOfThePost() {
        var merge = ContentMerge.of(BASE, details("Mine", 1, true, "same"), details("Theirs", 1, false, "same"));

        assertThat(merge.clashes(ZoneOffset.UTC)).containsExactly(new Conflict(Label.SERIES, "Mine", "Theirs", false));
        assertThat(merge.content(List.of(Choice.THEIRS))).isEqualTo(details("Theirs", 1, true, "same"));
        assertThat(ContentMerge.of(BASE, details("", 1, false, "mine"), details("", 2, false, "theirs")).clashes(ZoneOffset.UTC))
                .extracting(Conflict::label, Conflict::mine).containsExactly(tuple(Label.PART, "1"), tuple(Label.TRANSLATION, "mine"));
    }

    @Test
    void withoutABaseTakesNothingAwayUnasked() {
        var mine = words("Title", "Summary", "One.\n\nTwo.\n", "", date(1), "java");
        var theirs = words("Title", "Other", "One.\n\nTwo!\n", "slug", null, "한글");
        var merge = ContentMerge.of(mine, theirs);

        assertThat(merge.clashes(ZoneOffset.UTC)).extracting(Conflict::label).containsExactly(Label.SUMMARY, Label.TEXT);
        assertThat(merge.content(List.of(Choice.MINE, Choice.THEIRS)))
                .isEqualTo(words("Title", "Summary", "One.\n\nTwo!\n", "slug", date(1), "java", "한글"));
    }

    private static PostContent expiring(int day) {
        return BASE.with(new PostMetadata("slug", null, date(day), "", null, "", false, false, false, "", Cover.NONE));
    }

    private static PostContent details(String series, Integer weight, boolean page, String translationKey) {
        return BASE.with(new PostMetadata("slug", null, null, series, weight, translationKey, page, false, false, "", Cover.NONE));
    }

    private static OffsetDateTime date(int day) {
        return OffsetDateTime.parse("2030-01-0" + day + "T09:00+09:00");
    }

    private static PostContent words(String title, String summary, String body, String slug, OffsetDateTime dated, String... tags) {
        return new PostContent(title, summary, body, List.of(tags),
                new PostMetadata(slug, dated, null, "", null, "", false, false, false, "", Cover.NONE));
    }
}
