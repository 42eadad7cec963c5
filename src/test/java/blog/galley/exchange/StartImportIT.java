package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.support.RunningGalley;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged application brings in at its start. */
class StartImportIT {

    private static final Map<String, String> WITH_SAMPLES = Map.of("GALLEY_SAMPLES", "true");

    @TempDir
    Path folder;

    @Test
    void anEmptyBlogGetsSamplesOnceAndOnlyOnce() throws IOException {
        try (var galley = RunningGalley.start(folder.resolve("data"), WITH_SAMPLES).awaitReady()) {
            assertThat(titles(galley)).hasSizeGreaterThan(5);
            assertThat(galley.lines()).noneMatch(line -> line.contains(" WARN ") && line.contains("exchange"));
            assertThat(galley.terminate().exitCode()).isIn(0, 143);
        }
        try (var galley = RunningGalley.start(folder.resolve("data"), WITH_SAMPLES).awaitReady()) {
            assertThat(galley.lines()).noneMatch(line -> line.contains("Import of"));
        }
    }

    @Test
    void aFolderComesInInsteadOfTheSamples() throws IOException {
        var blog = Files.createDirectories(folder.resolve("blog/content/posts"));
        Files.writeString(blog.resolve("첫 글.md"), "---\ntitle: 첫 글\ndate: 2024-04-08\n---\n본문\n");
        var variables = Map.of("GALLEY_SAMPLES", "true", "GALLEY_IMPORT_DIR", folder.resolve("blog").toString(), "GALLEY_IMPORT_ZONE",
                "Asia/Seoul");

        try (var galley = RunningGalley.start(folder.resolve("data"), variables).awaitReady()) {
            assertThat(titles(galley)).containsExactly("첫 글");
            assertThat(Jsoup.connect(galley.url() + "/posts/첫-글").get().select("article time").attr("datetime"))
                    .isEqualTo("2024-04-08T00:00:00+09:00");
        }
    }

    @Test
    void aFolderThatIsNotThereKeepsNoBlogFromStarting() throws IOException {
        var variables = Map.of("GALLEY_IMPORT_DIR", folder.resolve("nowhere").toString());

        try (var galley = RunningGalley.start(folder.resolve("data"), variables).awaitReady()) {
            assertThat(titles(galley)).isEmpty();
            galley.awaitLine(Pattern.compile("GALLEY_IMPORT_DIR is .*nowhere, and there is no such folder"));
        }
    }

    private static List<String> titles(RunningGalley galley) throws IOException {
        return Jsoup.connect(galley.url().toString()).get().select(".post-row h2").eachText();
    }
}
