package blog.galley.editor.news;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.news.Event;
import blog.galley.post.Posts;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewsResourceTest {

    @TestHTTPResource("/editor/")
    URL editor;

    @Inject
    Posts posts;
    @Inject
    Accounts accounts;

    private long id;

    @BeforeEach
    void aDraft() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "text");
    }

    @Test
    void tellsTheCurrentVersionAndThenWhatOthersDo() throws Exception {
        var response = listen(Cast.signIn(Cast.AUTHOR), "");
        try (var lines = lines(response)) {
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
        try (var lines = lines(listen(Cast.signIn(Cast.AUTHOR), ""))) {
            assertThat(rest(lines)).containsExactly("event:post:removed");
        }
    }

    @Test
    void endsWithThePost() throws Exception {
        try (var lines = lines(listen(Cast.signIn(Cast.AUTHOR), ""))) {
            assertThat(data(lines)).contains("\"version\":1");
            submit(Cast.author(), "/editor/" + id + "/removal");
            assertThat(rest(lines)).containsExactly("event:post:removed");
        }
    }

    @Test
    void endsWithTheSignIn() throws Exception {
        var cookie = Cast.signIn(Cast.AUTHOR);
        try (var lines = lines(listen(cookie, ""))) {
            assertThat(data(lines)).contains("\"version\":1");
            submit(Cast.reader().cookie("galley", cookie), "/logout");
            submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "more");
            assertThat(rest(lines)).containsExactly("event:session:expired");
        }
    }

    @Test
    void endsWithEverySignInOfTheAccount() throws Exception {
        try (var lines = lines(listen(Cast.signIn(Cast.AUTHOR), ""))) {
            assertThat(data(lines)).contains("\"version\":1");
            submit(Cast.reader().cookie("galley", Cast.signIn(Cast.AUTHOR)), "/logout/everywhere");
            Cast.arrive(); // with new cookies
            submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "more");
            assertThat(rest(lines)).containsExactly("event:session:expired");
        }
    }

    @Test
    void endsWithTheRightToThePost() throws Exception {
        try (var lines = lines(listen(Cast.signIn(Cast.AUTHOR), ""))) {
            assertThat(data(lines)).contains("\"version\":1");
            Blog.sql("update post set author_id = (select id from account where name = '%s')".formatted(Cast.OTHER_AUTHOR));
            submit(Cast.otherAuthor(), "/editor/" + id + "/draft", "version", "1", "body", "more");
            assertThat(rest(lines)).isEmpty();
        }
        assertThat(Cast.author().get("/editor/" + id + "/news").statusCode()).isEqualTo(403);
    }

    @Test
    void looksAfterWhoHearsNothing() {
        assertThat(new Subscription(id, Optional::empty, posts).told(Subscription.HEARTBEAT))
                .containsExactly(new Event("session:expired", id, 0, null), Subscription.END);
        assertThat(new Subscription(999999, this::admin, posts).told(Subscription.HEARTBEAT))
                .containsExactly(new Event("post:removed", 999999, 0, null), Subscription.END);
        assertThat(new Subscription(id, this::admin, posts).told(Subscription.HEARTBEAT)).containsExactly(Subscription.HEARTBEAT);
    }

    @Test
    void anEditorKnowsWhatItDoesItself() throws Exception {
        try (var lines = lines(listen(Cast.signIn(Cast.AUTHOR), "?editor=jisu-0001"))) {
            assertThat(data(lines)).contains("\"version\":1");
            submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "editor", "jisu-0001", "body", "more");
            submit(Cast.author(), "/editor/" + id + "/publication");
            assertThat(next(lines)).isEqualTo("event:post:published");
        }
    }

    private Optional<Account> admin() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.ADMIN));
    }

    private HttpResponse<InputStream> listen(String cookie, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(editor + "%d/news%s".formatted(id, query)))
                .header("Cookie", "galley=" + cookie).header("Accept", "text/event-stream").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The events that are still told until the end. */
    private static List<String> rest(BufferedReader lines) throws Exception {
        return CompletableFuture.supplyAsync(() -> lines.lines().filter(line -> line.startsWith("event:")).toList()).get(20,
                TimeUnit.SECONDS);
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
