package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import blog.galley.support.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {

    @ParameterizedTest
    @CsvSource({"in, In the tin, 0 8", "aab, aaab aAab, 1 6", "aa, aaaaa, 0 2", "abab, abacabab, 4", "한글, 한글과 한글, 0 4",
        "İ, istanbul İ, 0 9", "x, none, ''"})
    void standsWhereTheTextIsTheSameButForCase(String phrase, String text, String places) {
        assertThat(new Literal(phrase).in(text, 100).stream().map(String::valueOf).collect(Collectors.joining(" "))).isEqualTo(places);
    }

    @Test
    void looksAtEachCharacterOnceWhateverBothRepeat() {
        for (var phrase : new String[]{"a", "a".repeat(299) + "b", "ab".repeat(150), "b" + "a".repeat(299)}) {
            for (var text : new String[]{"a".repeat(100_000), "ab".repeat(50_000), ("a".repeat(298) + "b").repeat(300)}) {
                var counted = new CountedText(text);
                new Literal(phrase).in(counted, Integer.MAX_VALUE);
                assertThat(counted.looks()).isEqualTo(text.length());
            }
        }
    }

    @Test
    void stopsWhenThereAreEnough() {
        var counted = new CountedText("w ".repeat(60_000));

        assertThat(new Literal("w").in(counted, 500)).hasSize(500);
        assertThat(counted.looks()).isLessThan(1001);
    }
}
