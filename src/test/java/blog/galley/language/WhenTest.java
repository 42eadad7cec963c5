package blog.galley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            PT5S,   just now
            PT1M,   a minute ago
            PT59M,  59 minutes ago
            PT90M,  an hour ago
            PT5H,   5 hours ago
            PT30H,  yesterday
            PT37H,  28 June 2026
            PT72H,  27 June 2026
            """)
    void isInWordsNearNow(Duration before, String words) {
        assertThat(WhenInWords.ago(When.of(NOW.minus(before).atOffset(ZoneOffset.UTC)), NOW, English.SPEAKER)).isEqualTo(words);
    }

    @Test
    void keepsTheOffsetItWasWrittenWith() {
        var when = When.of(OffsetDateTime.parse("2024-04-08T00:30:00+09:00"));

        assertThat(WhenInWords.exactly(when, English.SPEAKER)).isEqualTo("8 April 2024, 00:30 (+09:00)");
        assertThat(when.iso()).isEqualTo("2024-04-08T00:30:00+09:00");
    }
}
