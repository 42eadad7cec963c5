package blog.galley.search;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import blog.galley.Problem;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed or published to stop the blog. */
@QuarkusTest
class HostileSearchTest {

    private static final int FLOOD = 60;

    @Inject
    Turns turns;

    @Inject
    EntityManager entities;

    @BeforeEach
    void onePost() {
        Blog.empty();
        published(Cast::author, "title", "Needle", "slug", "needle", "body", "in the hay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFDFA", "\uFDFB", "ﬃ", "㌖", "㍿", "½", "\u0390", "\u1F82", "\uFB2C", "㋿", "İ", "ß", "𝕬", "\u1100\u1161\u11A8",
        "\u0301\u0316", "가a", "a-", "#", "++", "\u1E9E", "\u2A74"})
    void lettersThatFoldingMakesLongAreTypedAndPublished(String letters) {
        var many = letters.repeat(100 / letters.length());
        var title = ("x" + letters.repeat(299)).substring(0, letters.length() * (299 / letters.length()));

        assertThat(search(many).statusCode()).isEqualTo(200);
        assertThat(search("\"" + many + "\" tag:" + many + " " + many).statusCode()).isEqualTo(200);
        assertThat(given().queryParam("q", many).get("/search/feed.xml").statusCode()).isIn(200, 404);
        long id = published(Cast::author, "title", title, "tags", many + "," + letters, "series", letters.repeat(60 / letters.length()),
                "summary", letters.repeat(2000 / letters.length()),
                "slug", "a" + many, "body", letters.repeat(20_000) + "\n\n## " + letters.repeat(2000) + "\n\nfinish");
        assertThat(page(search("finish")).select(".post-row")).hasSize(1);
        for (var path : List.of("/", "/tags", "/series", "/archive", "/feed.xml", "/llms.txt", "/sitemap.xml", "/editor/" + id,
                "/editor/tags", "/editor/" + id + "/advice")) {
            assertThat(Cast.author().get(path).statusCode()).as(path).isLessThan(500);
        }
    }

    @Test
    void aNameThatFoldingMakesLongIsAnswered() {
        for (var letters : List.of("\uFDFA", "ﬃ", "㍿")) {
            assertThat(
                    submit(Cast.admin(), "/accounts", "name", letters.repeat(60), "password", Cast.PASSWORD, "role", "author").statusCode())
                    .isLessThan(500);
            assertThat(given().get("/authors/" + letters.repeat(60)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aWordIsFoundThoughFoldingMakesItLong() {
        published(Cast::author, "title", "\uFDFA".repeat(100));

        assertThat(page(search("\uFDFA".repeat(100))).select(".post-row")).hasSize(1);
    }

    @Test
    void ofMarksOnALetterOnlySomeAreKept() {
        var typed = "e" + "\u0301\u0316".repeat(29);
        long id = Blog.draft(Cast.author(), "title", "Marks", "tags", typed, "series", typed, "slug", typed);

        var editor = page(Cast.author().get("/editor/" + id));
        assertThat(editor.select("[name=series]").val().length()).isLessThan(32);
        assertThat(editor.select("[name=tags]").eachAttr("value")).allSatisfy(tag -> assertThat(tag.length()).isLessThan(32));
    }

    @Test
    void aSearchThatTakesTooLongSaysWhatToDo() throws Exception {
        try (var lock = new Lock()) {
            var page = search("needle");
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page(page).text()).contains("took too long", "Add a rarer word");
            var fragment = given().header("HX-Request", "true").queryParam("q", "needle").get("/fragments/search");
            assertThat(fragment.statusCode()).isEqualTo(422);
            assertThat(fragment.asString()).contains("took too long").doesNotContain("<html");
            assertThat(given().queryParam("q", "needle").get("/search/feed.xml").statusCode()).isEqualTo(422);
        }
        assertThat(page(search("needle")).select(".post-row")).hasSize(1);
    }

    @Test
    void aFloodOfSearchesLeavesReadersTheirThreadsAndConnections() throws Exception {
        var answers = new ArrayList<CompletableFuture<Response>>();
        var refused = new CountDownLatch(FLOOD - 40);
        var people = Executors.newFixedThreadPool(FLOOD);
        try (var lock = new Lock()) {
            IntStream.range(0, FLOOD).forEach(n -> answers.add(CompletableFuture.supplyAsync(() -> search("needle"), people)
                    .whenComplete((answer, failure) -> refused.countDown())));
            refused.await();
            assertThat(Cast.reader().get("/").statusCode()).isEqualTo(200);
            Blog.draft(Cast.author(), "title", "Meanwhile");
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(422, 429);
            }
        } finally {
            people.shutdown();
        }
        var busy = answers.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
        assertThat(page(busy).text()).contains("Many people are searching");
        assertThat(Integer.parseInt(busy.header("Retry-After"))).isPositive();
        assertThat(page(search("needle")).select(".post-row")).hasSize(1);
    }

    @Test
    void noTransactionIsOpenBetweenQuestions() {
        turns.take(turn -> {
            assertThat(turn.ask(QuarkusTransaction::isActive)).isTrue();
            assertThat(QuarkusTransaction.isActive()).isFalse();
            return null;
        });
    }

    @Test
    void aTimeIsSetForEveryQuestionAndForNoOther() {
        var setting = "select current_setting('statement_timeout')";
        var asked = turns.take(turn -> turn.ask(() -> entities.createNativeQuery(setting, String.class).getSingleResult()));

        assertThat(asked).isNotEqualTo("0");
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(setting, String.class).getSingleResult()))
                .isEqualTo("0");
    }

    @Test
    void whatNobodyWaitsForIsGivenUp() {
        var asked = new AtomicInteger();
        var turn = new Turn(entities, () -> asked.get() == 2, Duration.ofHours(1));

        turn.ask(asked::incrementAndGet);
        turn.goOn();
        turn.ask(asked::incrementAndGet);
        assertThatThrownBy(() -> turn.ask(asked::incrementAndGet)).isInstanceOf(Problem.class);
        assertThatThrownBy(turn::goOn).isInstanceOf(Problem.class);
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void theQuestionOfWhoLeavesIsCancelled() {
        var turn = new Turn(entities, () -> false, Duration.ofHours(1));
        var asking = CompletableFuture.supplyAsync(
                () -> turn.ask(() -> entities.createNativeQuery("select 1 from pg_sleep(8)", Integer.class).getSingleResult()));

        Wait.until(() -> {
            turn.cancel();
            assertThat(asking).isDone();
        });
        assertThatThrownBy(asking::join).hasCauseInstanceOf(Problem.class);
        assertThat(page(search("needle")).select(".post-row")).hasSize(1);
    }

    @Test
    void whoLeavesBetweenTwoQuestionsIsNoFailure() {
        var turn = new Turn(entities, () -> false, Duration.ofHours(1));
        var asking = CompletableFuture.runAsync(() -> {
            for (int n = 0; n < 1000; n++) {
                try {
                    turn.ask(() -> entities.createNativeQuery("select 1", Integer.class).getSingleResult());
                } catch (Problem cancelled) {
                    // as it should be, and then comes the next one
                }
            }
        });
        while (!asking.isDone()) {
            turn.cancel();
        }
    }

    @Test
    void whoLeavesMakesRoomForOthers() throws Exception {
        try (var lock = new Lock()) {
            for (int n = 0; n < FLOOD; n++) {
                try (var line = new Socket("localhost", RestAssured.port)) {
                    line.getOutputStream()
                            .write("GET /search?q=needle HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        Wait.until(() -> assertThat(search("needle").statusCode()).isEqualTo(200));
    }

    @Test
    void thousandsOfConditionsAreAQuestionToo() {
        for (var piece : List.of("\"a\" ", "\"", "tag:a ", "before:2024 ", "after:", "tag: ", "\"tag:\"", "a가", "校a", "C# ", ".a", "a_B",
                "ko~", "\u0301\u0316", "' ", "가", "\uFDFA ")) {
            var response = search(piece.repeat(6_000 / piece.length()));
            assertThat(response.statusCode()).as(piece).isEqualTo(200);
        }
    }

    private static Response search(String query) {
        return given().urlEncodingEnabled(false).get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** Keeps every search waiting for the database. */
    private static final class Lock implements AutoCloseable {
        private final CountDownLatch taken = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            Arc.container().instance(EntityManager.class).get().createNativeQuery("lock table search_entry in access exclusive mode")
                    .executeUpdate();
            taken.countDown();
            await(released);
        }));

        Lock() {
            await(taken);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
        }

        @Override
        public void close() {
            released.countDown();
            holder.join();
        }
    }
}
