package blog.galley.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveFilterTest {

    @Test
    void theSameChoiceHasTheSameAddressInAnyOrder() {
        var one = ArchiveFilter.NONE.with("java").ofYear(2024).with("htmx");
        var other = ArchiveFilter.of(List.of("htmx", " java ", "htmx"), List.of("", "02024", "1999"));

        assertThat(one).isEqualTo(other);
        assertThat(one.href()).isEqualTo("/?tag=htmx&tag=java&year=2024");
        assertThat(one.address("/fragments/more-posts", 3)).isEqualTo("/fragments/more-posts?tag=htmx&tag=java&year=2024&page=3");
    }

    @Test
    void takingEverythingBackLeadsHome() {
        assertThat(ArchiveFilter.NONE.with("한글").ofYear(1).without("한글").ofAnyYear().href()).isEqualTo("/");
        assertThat(ArchiveFilter.NONE.with("한글").href()).isEqualTo("/?tag=%ED%95%9C%EA%B8%80");
    }

    @Test
    void aLetterThatIsWrittenInTwoWaysIsOne() {
        assertThat(ArchiveFilter.of("\u1112\u1161\u11ab")).isEqualTo(ArchiveFilter.of("한"));
    }

    @ParameterizedTest
    @CsvSource({"2024,2024", "1,1", "9999,9999", "0,-1", "10000,-1", "-5,-1", "abc,-1", "2024.0,-1", "٢٠٢٤,-1", "２０２４,-1"})
    void aYearIsOneThatACalendarHas(String typed, int year) {
        assertThat(ArchiveFilter.of(List.of(), List.of(typed)).calendarYear().orElse(-1)).isEqualTo(year);
    }
}
