package blog.galley.feed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a hub which feeds have changed, as <a href="https://www.w3.org/TR/websub/#publishing">WebSub</a> has publishers do. */
final class WebSub {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private WebSub() {
    }

    /** @return the status of its answer */
    static int publish(String hub, List<String> feeds) throws IOException {
        var form = "hub.mode=publish" + feeds.stream()
                .map(feed -> "&hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8)).collect(Collectors.joining());
        var request = HttpRequest.newBuilder(URI.create(hub)).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build();
        try {
            return HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
