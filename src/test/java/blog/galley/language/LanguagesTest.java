package blog.galley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.KOREAN, Locale.forLanguageTag("pt-BR"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                           en
            'ko',                         ko
            'ko-KR,ko;q=0.9,en;q=0.8',    ko
            'KO-kr',                      ko
            'ko;q=0.5,en',                en
            'ko;q=0.5, en;q=0.4',         ko
            'fr, ko;q=0.3',               ko
            'ko;q=0, en',                 en
            'pt-br',                      pt-BR
            'fr',                         en
            '*',                          en
            ';;;q=x',                     en
            'ko;q=7',                     en
            '한국어',                       en
            """)
    void aBrowserGetsWhatItLikesBestOrEnglish(String header, String language) {
        assertThat(new Languages(KNOWN, "auto").of(header).tag()).isEqualTo(language);
    }

    @Test
    void aHeaderThatNoBrowserSendsIsNotRead() {
        assertThat(new Languages(KNOWN, "auto").of("ko" + ", ko;q=0.9".repeat(50)).tag()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"ko, ko", "ko-KR, ko", "en, en", "ja, en", "한국어, en"})
    void aSettingOverridesTheBrowser(String setting, String language) {
        assertThat(new Languages(KNOWN, setting).of("ko").tag()).isEqualTo(language);
        assertThat(new Languages(KNOWN, setting).of("en").tag()).isEqualTo(language);
    }
}
