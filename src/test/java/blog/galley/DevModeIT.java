package blog.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import blog.galley.support.RunningGalley;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mvnw quarkus:dev} on a copy of the sources, which may be changed meanwhile. */
class DevModeIT {

    private static final Path HOME = Path.of("src/main/java/blog/galley/listing/HomeResource.java");

    /** Of the Maven that runs this test, so that the other one fetches nothing twice. */
    private static final String REPOSITORY = "maven.repo.local";

    /** Dev mode needs a few artifacts that no other build does. */
    private static final Duration FETCHING = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private RunningGalley galley;

    @Test
    void pagesWorkAfterALiveReloadAndWhatFailsShowsItsStackTrace() throws Exception {
        var project = copyOfTheSources();
        var command = new ArrayList<>(List.of(Path.of("mvnw").toAbsolutePath().toString(), "-B", "-ntp", "-f",
                project.resolve("pom.xml").toString(), "quarkus:dev", "-Ddebug=false", "-Dquarkus.console.enabled=false",
                "-Dquarkus.analytics.disabled=true"));
        Optional.ofNullable(System.getProperty(REPOSITORY)).ifPresent(repository -> command.add("-D" + REPOSITORY + "=" + repository));
        galley = RunningGalley.start(command, folder.resolve("data"), Map.of("GALLEY_SAMPLES", "false")).awaitReady(FETCHING);
        try {
            assertPageWorks();

            change(project.resolve("src/main/resources/web/theme/theme.js"), "root.classList.add('js')",
                    "root.classList.add('js', 'reloaded')");
            Wait.until(() -> assertThat(theme()).contains("reloaded"));
            assertPageWorks();

            change(project.resolve(HOME), "        var listing = ",
                    "        if (page == null) throw new IllegalStateException(\"broken on purpose\");\n        var listing = ");
            Wait.until(() -> assertThat(get("/").statusCode()).isEqualTo(500));
            assertThat(Jsoup.parse(get("/").body()).text()).contains("broken on purpose",
                    "blog.galley.listing.HomeResource.home(HomeResource.java:");
        } finally {
            end();
        }
    }

    private Path copyOfTheSources() throws IOException {
        var copy = folder.resolve("galley");
        for (var part : List.of("pom.xml", "src/main")) {
            try (var files = Files.walk(Path.of(part))) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Files.createDirectories(copy.resolve(file).getParent());
                    Files.copy(file, copy.resolve(file));
                }
            }
        }
        return copy;
    }

    private void assertPageWorks() {
        assertThat(theme()).as("a classic script").contains("classList").doesNotContainPattern("\\b(import|export)\\b");
        var page = Jsoup.parse(get("/").body());
        assertThat(page.select("script[src], link[rel=stylesheet]")).isNotEmpty()
                .extracting(element -> element.attr("src") + element.attr("href"))
                .allSatisfy(address -> assertThat(get(address).statusCode()).as(address).isEqualTo(200));
    }

    private String theme() {
        return get(Jsoup.parse(get("/").body()).select("script:not([type])[src*=theme]").attr("src")).body();
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private HttpResponse<String> get(String address) {
        try {
            return browser.send(HttpRequest.newBuilder(galley.url().resolve(address)).header("Accept", "text/html, */*").build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Maven starts another process, which should end with it. */
    private void end() {
        var all = ProcessHandle.of(galley.pid()).stream().flatMap(ProcessHandle::descendants).toList();
        galley.close();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
