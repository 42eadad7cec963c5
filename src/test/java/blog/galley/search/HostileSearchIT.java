package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import blog.galley.support.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches made to stop a blog that has little memory, among posts made for them. */
class HostileSearchIT {

    private static final int SEARCHERS = 40;
    private static final int SAVES = 20;
    private static final int LEAVERS = 5;
    private static final List<String> SEARCHES = List.of("w", "\"in\" \"a\" \"is\" \"the\"", "in a is the w", "\"" + "a".repeat(280) + "b\"",
            "\"w w w w w w w w b\"", "tag:none in", "\uFDFA".repeat(100), "a가b나c다".repeat(40), "wzzx innz thez");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningGalley galley;
    private RemoteAuthor author;

    @BeforeEach
    void postsMadeForIt() throws IOException {
        galley = RunningGalley.start(RunningGalley.command("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), folder, RemoteAuthor.SETTINGS).awaitReady();
        author = RemoteAuthor.on(galley.url());
        publish("w", "w ".repeat(60_000));
        publish("a", "a".repeat(100_000));
        for (int n = 0; n < 10; n++) {
            publish("in a is the " + n, "in a is the ".repeat(8500));
        }
        publish("Needle", "in the hay");
    }

    @AfterEach
    void stop() {
        galley.close();
    }

    @Test
    void searchesStopNobody() throws Exception {
        var over = new AtomicBoolean();
        var searching = new ArrayList<CompletableFuture<List<Integer>>>();
        for (int n = 0; n < SEARCHERS; n++) {
            int first = n;
            searching.add(CompletableFuture.supplyAsync(() -> search(first, over), run -> new Thread(run, "searcher " + first).start()));
        }
        try {
            long post = author.begin("title", "Meanwhile", "body", "");
            for (int n = 1; n <= SAVES; n++) {
                searchAndLeave(n);
                assertThat(author.post("/editor/" + post + "/draft", "version", "" + n, "body", "saved " + n).statusCode()).isEqualTo(200);
                assertThat(get("/posts/needle").statusCode()).isEqualTo(200);
                assertThat(get("/").statusCode()).isEqualTo(200);
            }
            assertThat(searching).noneMatch(CompletableFuture::isDone);
        } finally {
            over.set(true);
        }
        for (var answers : searching) {
            assertThat(answers.get()).isNotEmpty().isSubsetOf(200, 422, 429);
        }
        Wait.until(() -> assertThat(threads()).doesNotContain("blog.galley.search."));
        assertThat(get(path("needle")).body()).contains("<mark>Needle</mark>");
        assertThat(galley.lines()).noneMatch(line -> line.contains("OutOfMemory") || line.contains(" ERROR "));
    }

    private void publish(String title, String body) throws IOException {
        long id = author.begin("title", title, "body", body);
        assertThat(author.post("/editor/" + id + "/publication", "version", "1").statusCode()).isLessThan(400);
    }

    private List<Integer> search(int first, AtomicBoolean over) {
        var statuses = new ArrayList<Integer>();
        for (int n = first; !over.get(); n++) {
            statuses.add(get(path(SEARCHES.get(n % SEARCHES.size()))).statusCode());
        }
        return statuses;
    }

    /** Ask, and are gone before there is an answer. */
    private void searchAndLeave(int first) throws IOException {
        for (int n = first; n < first + LEAVERS; n++) {
            try (var line = new Socket(galley.url().getHost(), galley.url().getPort())) {
                line.getOutputStream().write(("GET " + path(SEARCHES.get(n % SEARCHES.size())) + " HTTP/1.1\r\nHost: blog\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String path(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) {
        return client.sendAsync(HttpRequest.newBuilder(URI.create(galley.url() + path)).build(), BodyHandlers.ofString()).join();
    }

    private String threads() {
        try {
            var dump = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(galley.pid()), "Thread.print").start();
            return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
