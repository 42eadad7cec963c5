package blog.galley.account.password;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import blog.galley.account.setup.SetupLetter;
import blog.galley.account.signin.Throttle;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said where more passwords wait to be hashed than may. */
@QuarkusTest
class FullQueueTest {

    private static final String WANTED = "옷장 속 고래가 웃는다";

    @Inject
    PasswordQueue queue;
    @Inject
    Throttle throttle;

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final List<CompletableFuture<String>> waiting = new ArrayList<>();
    private String cookie;

    @BeforeEach
    void fill() {
        Blog.sql("delete from sign_in_attempt");
        cookie = Cast.signIn(Cast.ADMIN);
        int cores = Runtime.getRuntime().availableProcessors();
        add(cores);
        Wait.until(() -> assertThat(running).hasValue(cores));
        add(100 * cores);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            waiting.add(queue.of(true, this::untilDone).subscribeAsCompletionStage());
        }
    }

    @AfterEach
    void empty() {
        done.countDown();
        waiting.forEach(each -> each.exceptionally(full -> "").join());
    }

    @Test
    void aSignInIsPutOffAndIsNoAttempt() {
        for (int i = 0; i < 25; i++) {
            assertPutOff(Cast.login(Cast.reader(), "Nobody", "not the password"), ".field-error");
        }

        long attempts = QuarkusTransaction.requiringNew().call(() -> throttle.count());
        assertThat(attempts).isZero();
        assertThat(Cast.reader().get("/").statusCode()).as("readers notice nothing").isEqualTo(200);
    }

    @Test
    void anotherPasswordIsPutOff() {
        assertPutOff(submit(Cast.reader().cookie("galley", cookie), "/account/password", "former", Cast.PASSWORD, "password", WANTED,
                "again", WANTED), "#FormerHelp.field-error");
    }

    @Test
    void anotherAccountIsPutOff() {
        var response = submit(Cast.reader().cookie("galley", cookie), "/accounts", "name", "New", "password", WANTED, "role", "author");

        assertPutOff(response, "#PasswordHelp.field-error");
        assertThat(page(response).select("input[name=name]").val()).isEqualTo("New");
    }

    @Test
    void theFirstAccountIsPutOff() {
        Cast.leave();
        try {
            assertPutOff(submit(Cast.reader(), "/setup", "token", SetupLetter.token(), "name", "Ada", "password", WANTED),
                    "#PasswordHelp.field-error");
        } finally {
            Cast.arrive();
        }
    }

    private static void assertPutOff(Response response, String error) {
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(page(response).select(error).text()).startsWith("Many people are signing in");
        assertThat(response.cookies()).isEmpty();
    }

    private String untilDone() {
        running.incrementAndGet();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }
}
