package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewsResourceTest {

    @TestHTTPResource("/editor/")
    URL editor;

    private long id;

    @BeforeEach
    void aDraft() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "text");
    }

    @Test
    void tellsTheCurrentVersionAndThenWhatOthersDo() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(editor + "%d/news".formatted(id)))
                .header("Cookie", "galley=" + Cast.signIn(Cast.AUTHOR)).header("Accept", "text/event-stream").build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(data(lines)).contains("\"version\":1");

            submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "editor", "jisu-0001", "body", "more");
            assertThat(data(lines)).contains("\"version\":2", "\"editor\":\"jisu-0001\"", "\"post\":" + id);
        }
    }

    @Test
    void tellsNobodyElse() {
        assertThat(Cast.otherAuthor().get("/editor/" + id + "/news").statusCode()).isEqualTo(403);
        assertThat(Cast.reader().header("HX-Request", "true").get("/editor/" + id + "/news").statusCode()).isEqualTo(401);
    }

    @Test
    void aPostThatIsGoneIsNewsToo() throws Exception {
        submit(Cast.author(), "/editor/" + id + "/removal");
        try (var lines = listen(Cast.signIn(Cast.AUTHOR))) {
            assertThat(next(lines)).isEqualTo("event:post:removed");
        }
    }

    private BufferedReader listen(String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(editor + "%d/news".formatted(id)))
                .header("Cookie", "galley=" + cookie).header("Accept", "text/event-stream").build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** What the next event is. */
    private static String next(BufferedReader lines) throws Exception {
        return line(lines, "event:");
    }

    /** The data of the next event; one that never comes is an error, not a wait without end. */
    private static String data(BufferedReader lines) throws Exception {
        return line(lines, "data:");
    }

    private static String line(BufferedReader lines, String beginning) throws Exception {
        return CompletableFuture.supplyAsync(() -> lines.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow())
                .get(20, TimeUnit.SECONDS);
    }
}
