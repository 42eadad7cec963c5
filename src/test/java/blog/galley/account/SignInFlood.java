package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import blog.galley.support.Attack;
import blog.galley.support.RemoteAuthor;

/**
 * 250 strangers from as many networks try to sign in again and again, each under a name of its own, so that no throttle stops
 * them.
 */
public final class SignInFlood implements Attack {

    /** Which names the networks: for {@link blog.galley.support.Bystanders}. */
    public static final String[] BEHIND_PROXY = {"QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
        "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1"};
    private static final int STRANGERS = 250;

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(30)).build();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final URI blog;
    private final List<CompletableFuture<Void>> strangers;
    private volatile boolean over;

    public SignInFlood(URI blog) {
        this.blog = blog;
        strangers = IntStream.range(0, STRANGERS).mapToObj(n -> guess(n, 0)).toList();
    }

    /** And once there is an answer, again, from another network and under another name. */
    private CompletableFuture<Void> guess(int stranger, int time) {
        if (over) {
            return CompletableFuture.completedFuture(null);
        }
        return send("", "203.0." + stranger % 250 + "." + time % 250, "stranger " + stranger + " " + time, "not the password")
                .thenCompose(answer -> {
                    answers.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger()).incrementAndGet();
                    assertThat(answer.statusCode() != 429 || answer.headers().firstValue("Retry-After").isPresent()).isTrue();
                    return guess(stranger, time + 1);
                });
    }

    CompletableFuture<HttpResponse<String>> send(String cookie, String from, String name, String password) {
        return client.sendAsync(HttpRequest.newBuilder(blog.resolve("/login")).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded").header("X-Forwarded-For", from).header("Cookie", cookie)
                .POST(BodyPublishers.ofString(RemoteAuthor.form("name", name, "password", password))).build(), BodyHandlers.ofString());
    }

    /** How often each status was the answer. */
    Map<Integer, AtomicInteger> answers() {
        return answers;
    }

    List<CompletableFuture<Void>> strangers() {
        return strangers;
    }

    @Override
    public boolean goesOn() {
        return strangers.stream().noneMatch(CompletableFuture::isDone);
    }

    @Override
    public void close() {
        over = true;
    }
}
