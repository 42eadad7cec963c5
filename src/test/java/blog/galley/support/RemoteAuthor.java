package blog.galley.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who writes over HTTP on a blog in another process, with {@link #SETTINGS} for it to know them. */
public final class RemoteAuthor {

    private static final String NAME = "Ada";
    private static final String PASSWORD = "a password for tests";

    /** Variables of a blog that has this author, and nothing else. */
    public static final Map<String, String> SETTINGS = Map.of("GALLEY_ADMIN_NAME", NAME, "GALLEY_ADMIN_PASSWORD", PASSWORD,
            "GALLEY_SAMPLES", "false");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI blog;
    private final String cookie;

    private RemoteAuthor(URI blog, String name, String password) throws IOException {
        this.blog = blog;
        cookie = signIn(name, password);
    }

    public static RemoteAuthor on(URI blog) throws IOException {
        return on(blog, NAME, PASSWORD);
    }

    /** Somebody else, who has an account there. */
    public static RemoteAuthor on(URI blog, String name, String password) throws IOException {
        return new RemoteAuthor(blog, name, password);
    }

    private String signIn(String name, String password) throws IOException {
        var answer = send(HttpRequest.newBuilder(blog.resolve("/login")), "name", name, "password", password);
        return answer.headers().allValues("Set-Cookie").stream().filter(set -> set.startsWith("galley=")).findFirst()
                .orElseThrow(() -> new IOException("not signed in: " + answer.statusCode())).replaceFirst(";.*", "");
    }

    public String cookie() {
        return cookie.replaceFirst("galley=", "");
    }

    /** The number of a new post. */
    public long begin(String... fields) throws IOException {
        return Long.parseLong(post("/editor", fields).headers().firstValue("Location").orElseThrow().replaceFirst(".*/", ""));
    }

    /** As htmx would. */
    public HttpResponse<String> post(String path, String... fields) throws IOException {
        return send(HttpRequest.newBuilder(blog.resolve(path)).header("Cookie", String.valueOf(cookie)).header("HX-Request", "true"),
                fields);
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(blog.resolve(path)).header("Cookie", cookie).GET());
    }

    /** Files for an import, as a multipart form in whose parts this boundary does not occur. */
    public CompletableFuture<HttpResponse<String>> upload(String boundary, BodyPublisher parts) {
        return client
                .sendAsync(HttpRequest.newBuilder(blog.resolve("/editor/import")).header("Cookie", cookie).timeout(Duration.ofMinutes(5))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(parts).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... fields) throws IOException {
        if (fields.length > 0) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form(fields)));
        } else {
            request.GET();
        }
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Names and values in turn. */
    public static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(n -> fields[2 * n] + "=" + URLEncoder.encode(fields[2 * n + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
