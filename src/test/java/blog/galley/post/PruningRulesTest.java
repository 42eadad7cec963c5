package blog.galley.post;

import static blog.galley.post.Past.NOW;
import static blog.galley.post.Past.hoursAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which versions stay when old ones are thinned out. */
@QuarkusTest
class PruningRulesTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @Inject
    Publishing publishing;
    @Inject
    Revisions revisions;

    private Past past;

    @BeforeEach
    void aPost() {
        past = new Past();
    }

    @Test
    void aDayStaysWhole() {
        past.save(hoursAgo(25), YESTERDAY.plusSeconds(1), YESTERDAY.plusSeconds(2), NOW.minusSeconds(2), NOW.minusSeconds(1));

        past.thin(NOW);
        past.assertStays(1, 2, 3, 4, 5);
    }

    @Test
    void thenTheNewestOfEachHourStaysForAWeek() {
        past.save(at("2026-03-18T09:00:00Z"), at("2026-03-18T09:20:00Z"), at("2026-03-18T09:59:59Z"), // 3
                at("2026-03-18T10:00:00Z"), at("2026-03-18T10:00:01Z"), // 5
                at("2026-03-18T12:30:00Z"), // 6
                at("2026-03-19T12:00:00Z"), at("2026-03-19T12:29:59Z"), at("2026-03-19T12:30:00Z")); // 9, just a day old
        past.saveAfresh(at("2026-03-19T12:30:01Z"), NOW);

        past.thin(NOW);
        past.assertStays(3, 5, 6, 9, 10, 11);
        past.thin(NOW);
        past.assertStays(3, 5, 6, 9, 10, 11);
        past.thin(NOW.plusSeconds(1));
        past.assertStays(3, 5, 6, 10, 11);
    }

    @Test
    void thenTheNewestOfEachDayStays() {
        past.save(at("2025-12-24T00:00:00Z"), at("2025-12-24T23:59:59Z"), // 2
                at("2026-03-10T08:00:00Z"), at("2026-03-10T09:00:00Z"), at("2026-03-10T10:00:00Z"), // 5
                at("2026-03-12T12:00:00Z"), at("2026-03-12T12:29:00Z"), // 7, more than eight days old
                at("2026-03-12T12:31:00Z"), at("2026-03-12T12:32:00Z"), at("2026-03-12T13:00:00Z")); // 9 and 10, not yet
        past.saveAfresh(NOW);

        past.thin(NOW);
        past.assertStays(2, 5, 7, 9, 10, 11);
        past.thin(NOW.plus(Duration.ofHours(1)));
        past.assertStays(2, 5, 10, 11);
    }

    @Test
    void whatHasANameWasPublishedOrIsPointedAtStays() {
        past.save(hoursAgo(50));
        past.in(post -> { publishing.publish(post, NOW); return null; });
        past.save(hoursAgo(50), hoursAgo(50), hoursAgo(50));
        past.in(post -> { publishing.publish(post, NOW); return null; });
        past.save(hoursAgo(50), hoursAgo(50));
        past.in(post -> { revisions.name(revisions.require(post, 2), "before the cut"); return null; });
        past.keep("mine", hoursAgo(50));

        past.thin(NOW);
        past.assertStays(1, 2, 4, 6, 7);
    }

    @Test
    void aTextKeptAsideTakesNoPlaceOfOneThatWasTheWorkingText() {
        past.save(hoursAgo(50), hoursAgo(50));
        past.keep("mine", hoursAgo(50));
        past.keep("mine again", hoursAgo(50));
        past.saveAfresh(NOW);

        past.thin(NOW);
        past.assertStays(2, 4, 5);
    }

    @Test
    void whatAnEditorSentLastStays() {
        past.save(hoursAgo(50), hoursAgo(50));
        past.send("mine", "one", hoursAgo(50));
        past.send("mine again", "one", hoursAgo(50));
        past.send("theirs", "other", hoursAgo(50));
        past.saveAfresh(NOW);

        past.thin(NOW);
        past.assertStays(2, 4, 5, 6);
    }

    @Test
    void whatOthersAreStoredAgainstStaysUntilTheyAreNot() {
        past.save(hoursAgo(26).minusSeconds(100), hoursAgo(26), YESTERDAY.plusSeconds(3600));
        assertThat(Writing.count("version = 3 and base_id = (select id from revision where version = 1)")).isEqualTo(1);

        past.thin(NOW);
        past.assertStays(1, 2, 3);
        past.thin(NOW.plusSeconds(3600));
        past.assertStays(2, 3);
        assertThat(Writing.count("base_id is not null")).isZero();
    }

    @Test
    void survivorsOfALongDayReadAsTheyWereSaved() {
        for (var at = hoursAgo(40); at.isBefore(NOW); at = at.plus(Duration.ofMinutes(5))) {
            past.save(at);
        }
        past.thin(NOW);
        assertThat(Writing.count("true")).isBetween(289L, 340L);
        past.assertTextsAreWhatTheyWere();
    }

    @Test
    void otherPostsAreLeftAlone() {
        past.save(hoursAgo(50), hoursAgo(50));
        var other = Writing.begun("other", hoursAgo(50));

        past.thin(NOW);
        past.assertStays(2);
        assertThat(Writing.count("post_id = " + other.id())).isEqualTo(1);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
