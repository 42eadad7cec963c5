package blog.galley.exchange.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HugoDateTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @CsvSource({
        "2024-04-08T21:09:00+09:00, 2024-04-08T21:09:00+09:00",
        "2024-04-08T21:09:00-05:30, 2024-04-08T21:09:00-05:30",
        "2024-04-08T21:09:00Z, 2024-04-08T21:09:00Z",
        "2024-04-08 21:09:00 +0900, 2024-04-08T21:09:00+09:00",
        "2024-04-08 21:09:00 +0900 KST, 2024-04-08T21:09:00+09:00",
        "2024-04-08 21:09:00+09, 2024-04-08T21:09:00+09:00",
        "2024-04-08T21:09:00.123456789Z, 2024-04-08T21:09:00.123456Z",
        "2024-04-08T21:09:00, 2024-04-08T21:09:00+09:00",
        "2024-04-08T21:09, 2024-04-08T21:09:00+09:00",
        "2024-04-08 21:09, 2024-04-08T21:09:00+09:00",
        "2024-04-08, 2024-04-08T00:00:00+09:00",
        "2024-4-8, 2024-04-08T00:00:00+09:00",
        "08 Apr 2024, 2024-04-08T00:00:00+09:00",
        "'Mon, 08 Apr 2024 21:09:00 +0900', 2024-04-08T21:09:00+09:00"})
    void readsWhatHugoReads(String written, OffsetDateTime meant) {
        assertThat(HugoDate.parse(written, SEOUL)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/01/05 9:00, 2024-01-05T09:00:00+09:00",
        "2024.1.5, 2024-01-05T00:00:00+09:00",
        "2024. 01. 05., 2024-01-05T00:00:00+09:00",
        "2024년 1월 5일, 2024-01-05T00:00:00+09:00",
        "2024년 1월 5일 오후 3:04, 2024-01-05T15:04:00+09:00",
        "2024년 1월 5일 (금) 오전 12시 30분, 2024-01-05T00:30:00+09:00",
        "'January 5, 2024', 2024-01-05T00:00:00+09:00",
        "'Jan. 5th, 2024 3:04 PM', 2024-01-05T15:04:00+09:00",
        "'Friday, January 5, 2024 12:00 am', 2024-01-05T00:00:00+09:00",
        "5 January 2024, 2024-01-05T00:00:00+09:00",
        "05-Jan-2024, 2024-01-05T00:00:00+09:00",
        "Fri Jan 5 09:10:11 UTC 2024, 2024-01-05T09:10:11Z",
        "'Fri, 5 Jan 2024 09:10:11 GMT', 2024-01-05T09:10:11Z",
        "2024-01-05 9:00 AM, 2024-01-05T09:00:00+09:00"})
    void readsWhatPeopleWrite(String written, OffsetDateTime meant) {
        assertThat(HugoDate.parse(written, SEOUL)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "2024-13-01", "2024-02-30", "2024-04-08T25:00:00Z", "2024-04-08T21:09:00+25:00", "20240408", "2024",
        "2024-04-08T21"})
    void refusesWhatIsNoDate(String written) {
        assertThat(HugoDate.parse(written, SEOUL)).isEmpty();
    }

    @Test
    void theSameWordsAreAnotherMomentInAnotherZone() {
        assertThat(HugoDate.parse("2024-07-01T12:00", ZoneId.of("Europe/Berlin")))
                .contains(OffsetDateTime.parse("2024-07-01T12:00:00+02:00"));
        assertThat(HugoDate.parse("2024-01-01T12:00", ZoneId.of("Europe/Berlin")))
                .contains(OffsetDateTime.parse("2024-01-01T12:00:00+01:00"));
    }

    @Test
    void anHourThatTheClocksSkipIsTheNext() {
        assertThat(HugoDate.parse("2024-03-31T02:30", ZoneId.of("Europe/Berlin")))
                .contains(OffsetDateTime.parse("2024-03-31T03:30:00+02:00"));
    }
}
