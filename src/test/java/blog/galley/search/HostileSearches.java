package blog.galley.search;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import blog.galley.support.Attack;
import blog.galley.support.RemoteAuthor;

/** Again and again, by many at once, among posts made for them; one of them does not always wait for the answer. */
public final class HostileSearches implements Attack {

    private static final int SEARCHERS = 40;
    private static final int LEAVERS = 5;
    private static final List<String> SEARCHES = List.of("w", "\"in\" \"a\" \"is\" \"the\"", "in a is the w",
            "\"" + "a".repeat(280) + "b\"",
            "\"w w w w w w w w b\"", "tag:none in", "\uFDFA".repeat(100), "a가b나c다".repeat(40), "wzzx innz thez");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CompletableFuture<List<Integer>>> searching = new ArrayList<>();
    private final URI blog;
    private volatile boolean over;

    public HostileSearches(URI blog) {
        this.blog = blog;
        for (int n = 0; n < SEARCHERS; n++) {
            int first = n;
            searching.add(CompletableFuture.supplyAsync(() -> search(first), run -> new Thread(run, "searcher " + first).start()));
        }
    }

    public static void publishPosts(RemoteAuthor author) throws IOException {
        publish(author, "w", "w ".repeat(60_000));
        publish(author, "a", "a".repeat(100_000));
        for (int n = 0; n < 10; n++) {
            publish(author, "in a is the " + n, "in a is the ".repeat(8500));
        }
        publish(author, "Needle", "in the hay");
    }

    private static void publish(RemoteAuthor author, String title, String body) throws IOException {
        long id = author.begin("title", title, "body", body);
        var published = author.post("/editor/" + id + "/publication", "version", "1");
        if (published.statusCode() >= 400) {
            throw new IOException("Answered with " + published.statusCode());
        }
    }

    private List<Integer> search(int first) {
        var statuses = new ArrayList<Integer>();
        for (int n = first; !over; n++) {
            if (first == 0) {
                searchAndLeave(n);
            }
            statuses.add(search(SEARCHES.get(n % SEARCHES.size())).statusCode());
        }
        return statuses;
    }

    /** Ask, and are gone before there is an answer. */
    private void searchAndLeave(int first) {
        for (int n = first; n < first + LEAVERS; n++) {
            try (var line = new Socket(blog.getHost(), blog.getPort())) {
                line.getOutputStream().write(("GET " + path(SEARCHES.get(n % SEARCHES.size())) + " HTTP/1.1\r\nHost: blog\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }
    }

    HttpResponse<String> search(String words) {
        return client.sendAsync(HttpRequest.newBuilder(blog.resolve(path(words))).build(), BodyHandlers.ofString()).join();
    }

    private static String path(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public boolean goesOn() {
        return searching.stream().noneMatch(CompletableFuture::isDone);
    }

    /** Of each searcher, once they have ended. */
    List<List<Integer>> statuses() {
        return searching.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        over = true;
    }
}
