package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import blog.galley.support.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 250 strangers from as many networks try to sign in again and again, each under a name of its own, so that no throttle stops
 * them. Meanwhile readers are answered, what an author writes is kept, and who was here before gets in.
 */
class SignInFloodIT {

    private static final int STRANGERS = 250;
    private static final int ANSWERS = 10;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(30)).build();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private volatile boolean flooding = true;
    private URI blog;

    @Test
    void aFloodOfSignInsKeepsNobodyFromReadingAndWriting() throws Exception {
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        settings.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
        try (var galley = RunningGalley.start(RunningGalley.command("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), folder, settings).awaitReady()) {
            blog = galley.url();
            var author = RemoteAuthor.on(blog);
            long post = author.begin("title", "A post", "body", "");

            var flood = IntStream.range(0, STRANGERS).mapToObj(n -> guess(n, 0)).toList();
            Wait.until(() -> assertThat(answers.keySet()).as("some are looked at, and others sent away").contains(422, 429));
            for (int n = 1; n <= ANSWERS; n++) {
                assertThat(read("/")).isEqualTo(200);
                assertThat(author.post("/editor/" + post + "/draft", "version", "" + n, "title", "A post", "body", "word ".repeat(n)).statusCode()).isEqualTo(200);
            }
            assertThat(send("/login", "galley=" + author.cookie(), "198.51.100.1", "name", "Ada", "password", "a password for tests").statusCode())
                    .as("who was here before").isEqualTo(303);
            assertThat(flood).as("all of that while it went on").noneMatch(CompletableFuture::isDone);

            flooding = false;
            for (var stranger : flood) {
                stranger.get(2, TimeUnit.MINUTES);
            }
            assertThat(answers.keySet()).as("%s", answers).containsExactlyInAnyOrder(422, 429);
            assertThat(galley.lines()).noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception"));
            assertThat(send("/login", "", "198.51.100.2", "name", "Ada", "password", "a password for tests").statusCode()).as("afterwards a new browser").isEqualTo(303);
        }
    }

    /** And once there is an answer, again, from another network and under another name. */
    private CompletableFuture<Void> guess(int stranger, int time) {
        if (!flooding) {
            return CompletableFuture.completedFuture(null);
        }
        var network = "203.0." + stranger % 250 + "." + time % 250;
        return client.sendAsync(request("/login", "", network, "name", "stranger " + stranger + " " + time, "password", "not the password"), BodyHandlers.ofString())
                .thenCompose(answer -> {
                    answers.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger()).incrementAndGet();
                    assertThat(answer.statusCode() != 429 || answer.headers().firstValue("Retry-After").isPresent()).isTrue();
                    return guess(stranger, time + 1);
                });
    }

    private int read(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(blog.resolve(path)).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> send(String path, String cookie, String from, String... fields) throws IOException, InterruptedException {
        return client.send(request(path, cookie, from, fields), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String cookie, String from, String... fields) {
        return HttpRequest.newBuilder(blog.resolve(path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded").header("X-Forwarded-For", from).header("Cookie", cookie)
                .POST(BodyPublishers.ofString(RemoteAuthor.form(fields))).build();
    }
}
