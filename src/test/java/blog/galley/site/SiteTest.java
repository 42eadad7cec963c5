package blog.galley.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    @ParameterizedTest
    @CsvSource({"auto,en", "ko,en", "ko-KR,en", "ja-JP,en", "zh-Hant-TW,en", "de,de", "en-GB,en-GB"})
    void aTextInLatinLettersIsInTheBlogsLanguageWhereThatIsWrittenSo(String setting, String language) {
        assertThat(site(setting).languageOf("")).isEqualTo(language);
        assertThat(site(setting).languageOf("ja")).isEqualTo("ja");
    }

    @ParameterizedTest
    @CsvSource({"Etc/UTC,UTC", "Z,UTC", "GMT,UTC", "Asia/Seoul,Asia/Seoul", "Europe/London,Europe/London", "+09:00,+09:00"})
    void aZoneIsCalledAsPeopleCallIt(String zone, String name) {
        assertThat(Site.name(ZoneId.of(zone))).isEqualTo(name);
    }

    private static Site site(String language) {
        return new Site(new SmallRyeConfigBuilder().withMapping(Settings.class).withDefaultValue("galley.language", language)
                .build().getConfigMapping(Settings.class));
    }
}
