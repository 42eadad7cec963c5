package blog.galley.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Types into one post of a running Galley, and remembers what was acknowledged. What was not is sent again. */
public final class Author {
    private static final Pattern SAVED = Pattern.compile("\"draft:saved\":\\{\"post\":\\d+,\"version\":(\\d+)}");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final URI galley;
    private final Map<Long, String> acknowledged = new TreeMap<>();
    private String editor;
    private long version = 1;
    private String text = "";
    private Duration longest = Duration.ZERO;

    public Author(URI galley) {
        this.galley = galley;
    }

    /** A blog in which this author may write. */
    public static RunningGalley galley(Path dataFolder) {
        return RunningGalley.start(dataFolder, Map.of("GALLEY_ADMIN_NAME", Cast.ADMIN, "GALLEY_ADMIN_PASSWORD", Cast.PASSWORD, "GALLEY_SAMPLES", "false"))
                .awaitReady();
    }

    public Author begins() {
        post("/login", Map.of("name", Cast.ADMIN, "password", Cast.PASSWORD));
        editor = URI.create(post("/editor", Map.of("title", "Under attack")).headers().firstValue("Location").orElseThrow()).getPath();
        return this;
    }

    /** Types a word and saves, or saves once more what was not acknowledged; answers with the status. */
    public int saves() {
        if (acknowledged.isEmpty() || text.equals(acknowledged.get(version))) {
            text += " 낱말" + version;
        }
        var response = post(editor + "/draft", Map.of("version", Long.toString(version), "body", text));
        var saved = SAVED.matcher(response.headers().firstValue("HX-Trigger").orElse(""));
        if (saved.find()) {
            version = Long.parseLong(saved.group(1));
            acknowledged.put(version, text);
        }
        return response.statusCode();
    }

    public int reads() {
        return send(HttpRequest.newBuilder(galley.resolve("/"))).statusCode();
    }

    public Map<Long, String> acknowledged() {
        return acknowledged;
    }

    public Duration longestAnswer() {
        return longest;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(name).append('=').append(URLEncoder.encode(value, UTF_8)).append('&'));
        return send(HttpRequest.newBuilder(galley.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true").POST(BodyPublishers.ofString(form.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
    }
}
