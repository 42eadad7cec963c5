package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import blog.galley.markdown.Markdown;
import org.junit.jupiter.api.Test;

/** When readers see a post, by what its author says of it and when. */
class PostTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final OffsetDateTime AHEAD = OffsetDateTime.parse("2027-03-15T06:00+09:00");
    private static final OffsetDateTime BEHIND = OffsetDateTime.parse("2024-01-01T09:00+09:00");

    private final Post post = new Post(1L, NOON);

    @Test
    void aDateThatNeverCameIsForgottenWithTheDate() {
        publish(AHEAD, NOON);
        assertThat(post.status(NOON)).isEqualTo(Status.SCHEDULED);
        publish(null, later(1));

        assertThat(post.status(later(1))).isEqualTo(Status.PUBLISHED);
        assertThat(post.publishedAt()).isEqualTo(later(1).atZone(SEOUL).toOffsetDateTime());
    }

    @Test
    void alsoIfThePostIsWithdrawnBefore() {
        publish(AHEAD, NOON);
        post.withdraw(later(1));
        publish(null, later(2));

        assertThat(post.publishedAt().toInstant()).isEqualTo(later(2));
    }

    @Test
    void alsoIfItsDayComesWhileThePostIsWithdrawn() {
        publish(AHEAD, NOON);
        post.withdraw(later(1));
        var afterwards = AHEAD.toInstant().plus(Duration.ofDays(3));
        publish(null, afterwards);

        assertThat(post.publishedAt().toInstant()).isEqualTo(afterwards);
    }

    @Test
    void aDateThatCameMeanwhileStays() {
        publish(AHEAD, NOON);
        var afterwards = AHEAD.toInstant().plusSeconds(1);
        publish(null, afterwards);
        assertThat(post.publishedAt()).isEqualTo(AHEAD);

        post.withdraw(afterwards.plusSeconds(1));
        publish(null, afterwards.plusSeconds(99));
        assertThat(post.publishedAt()).isEqualTo(AHEAD);
    }

    @Test
    void aDateAheadMovesWhereItsAuthorPutsIt() {
        publish(AHEAD, NOON);
        publish(AHEAD.plusYears(1), later(1));
        assertThat(post.publishedAt()).isEqualTo(AHEAD.plusYears(1));
        publish(AHEAD.minusMonths(1), later(2));
        assertThat(post.publishedAt()).isEqualTo(AHEAD.minusMonths(1));
        publish(BEHIND, later(3));
        assertThat(post.status(later(3))).isEqualTo(Status.PUBLISHED);
        assertThat(post.publishedAt()).isEqualTo(BEHIND);
    }

    @Test
    void readersGetTheDateBackThatTheyKnow() {
        publish(null, NOON);
        publish(AHEAD, later(1));
        publish(null, later(2));

        assertThat(post.publishedAt().toInstant()).isEqualTo(NOON);
    }

    @Test
    void aTextThatHadEndedBeforeAnybodySawItHadNoDate() {
        publish(BEHIND, BEHIND.plusYears(1), NOON);
        assertThat(post.status(NOON)).isEqualTo(Status.EXPIRED);
        publish(null, later(1));
        assertThat(post.publishedAt().toInstant()).isEqualTo(later(1));
    }

    @Test
    void aTextThatEndsBeforeItsDateIsNeverSeen() {
        publish(AHEAD, AHEAD.minusDays(1), NOON);
        publish(null, AHEAD.plusDays(1).toInstant());

        assertThat(post.publishedAt()).isEqualTo(AHEAD.plusDays(1));
    }

    @Test
    void aTextThatWasSeenUntilItEndedKeepsItsDate() {
        publish(null, later(5).atZone(SEOUL).toOffsetDateTime(), NOON);
        publish(null, later(9));

        assertThat(post.publishedAt().toInstant()).isEqualTo(NOON);
    }

    @Test
    void whatIsPublishedFirstIsNoUpdate() {
        publish(BEHIND, NOON);
        assertThat(post.isRevised()).isFalse();
        publish(BEHIND, later(1));
        assertThat(post.isRevised()).isTrue();
    }

    @Test
    void whatChangedElsewhereWasReadThere() {
        publish(BEHIND, NOON);
        post.changedAt(BEHIND.plusMonths(1).toInstant());
        assertThat(post.isRevised()).isTrue();
        publish(null, later(1));
        assertThat(post.publishedAt()).isEqualTo(BEHIND);
    }

    @Test
    void whatIsToComeWasReadNowhere() {
        publish(AHEAD, NOON);
        post.changedAt(AHEAD.toInstant());
        publish(null, later(1));

        assertThat(post.publishedAt().toInstant()).isEqualTo(later(1));
    }

    @Test
    void aTextIsShownWithTheDateItWouldHave() {
        publish(AHEAD, NOON);
        assertThat(post.dateOf(post.published(), later(1))).isEqualTo(AHEAD);
        work(null, null, later(1));
        assertThat(post.dateOf(post.working(), later(1))).isNull();
        assertThat(post.dateOf(post.working(), AHEAD.toInstant())).isEqualTo(AHEAD);
    }

    private void publish(OffsetDateTime dated, Instant now) {
        publish(dated, null, now);
    }

    private void publish(OffsetDateTime dated, OffsetDateTime expires, Instant now) {
        work(dated, expires, now);
        post.publish("/posts/post", now, SEOUL);
    }

    private void work(OffsetDateTime dated, OffsetDateTime expires, Instant now) {
        var words = new PostContent("Post", "", "text", List.of(),
                new PostMetadata("", dated, expires, "", null, "", false, false, false, "", PostMetadata.Cover.NONE));
        post.work(new Revision(post, words, Stored.whole("text"), List.of(), new Markdown(Set.of()).read("text"), Origin.saved(1L),
                new ChangeSize(4, 0), now));
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
