package blog.galley.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.support.RunningGalley;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageSettingIT {

    @TempDir
    Path folder;

    @Test
    void aBlogInOneLanguageSpeaksItToEverybody() {
        try (var galley = RunningGalley.start(folder, Map.of("GALLEY_LANGUAGE", "ko", "GALLEY_SAMPLES", "false")).awaitReady()) {
            var answer = english(galley, "/search");

            assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("검색");
            assertThat(answer.header("Content-Language")).isEqualTo("ko");
            assertThat(String.join(", ", answer.headers().getValues("Vary"))).doesNotContain("Accept-Language");
            assertThat(english(galley, "/feed.json").jsonPath().getString("language")).isEqualTo("ko");
        }
    }

    @Test
    void aSettingThatIsNoLanguageIsSaidAtTheStart() {
        try (var galley = RunningGalley.start(folder, Map.of("GALLEY_LANGUAGE", "no language"))) {
            galley.awaitLine(Pattern.compile("Galley cannot start. GALLEY_LANGUAGE is .no language."));
            assertThat(galley.exitCode()).isEqualTo(1);
        }
    }

    private static Response english(RunningGalley galley, String path) {
        return given().header("Accept-Language", "en").get(galley.url().resolve(path));
    }
}
