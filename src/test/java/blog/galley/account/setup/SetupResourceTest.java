package blog.galley.account.setup;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.account.Role;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupResourceTest {

    private static final String GOOD = "a good password";

    @Inject
    SetupLinks links;
    @Inject
    FirstAccount first;
    @Inject
    Accounts accounts;

    String token;

    @BeforeEach
    void nobodyIsHere() {
        Cast.leave();
        token = links.issue(Instant.now()).text();
    }

    @AfterEach
    void everybodyIsBack() {
        Cast.leave();
        Cast.arrive();
    }

    @Test
    void theFirstAccountIsAnAdminAndSignedIn() {
        var form = page(Cast.reader().get("/setup?token=" + token));
        assertThat(form.select("input[name=token]").val()).isEqualTo(token);
        assertThat(form.select("input[name=password]").attr("autocomplete")).isEqualTo("new-password");

        var response = submit(Cast.reader(), "/setup", "token", token, "name", "지수", "password", GOOD);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/editor");
        assertThat(Cast.reader().cookie("galley", response.cookie("galley")).get("/accounts").statusCode()).isEqualTo(200);
        assertThat(Cast.login(Cast.reader(), "지수", GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void theFirstAccountTakesOverWhatWasThereBefore() {
        Blog.sql("insert into post (created_at) values (now())");

        submit(Cast.reader(), "/setup", "token", token, "name", "Ada", "password", GOOD);

        assertThat(count("select count(*) from post where author_id is null")).isZero();
    }

    @Test
    void withoutTheLinkItSaysWhereToFindIt() {
        for (var address : new String[]{"/setup", "/setup?token=", "/setup?token=wrong"}) {
            var response = Cast.reader().get(address);
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(page(response).select("main").text()).contains("log");
        }
        assertThat(submit(Cast.reader(), "/setup", "token", "wrong", "name", "Ada", "password", GOOD).statusCode()).isEqualTo(403);
        assertThat(count("select count(*) from account")).isZero();
    }

    @Test
    void whatIsWrongIsSaidInPlace() {
        var response = submit(Cast.reader(), "/setup", "token", token, "name", "", "password", "short");

        assertThat(response.statusCode()).isEqualTo(422);
        var form = page(response);
        assertThat(form.select("input[name=token]").val()).isEqualTo(token);
        for (var field : new String[]{"name", "password"}) {
            var input = form.select("input[name=" + field + "]").first();
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
            assertThat(form.getElementById(input.attr("aria-describedby")).className()).isEqualTo("field-error");
        }
        assertThat(submit(Cast.reader(), "/setup", "token", token, "name", "Ada", "password", "가".repeat(25)).statusCode()).isEqualTo(422);
    }

    @Test
    void onceThereIsAnAccountThereIsNoSetup() {
        submit(Cast.reader(), "/setup", "token", token, "name", "Ada", "password", GOOD);

        assertThat(Cast.reader().get("/setup?token=" + token).statusCode()).isEqualTo(404);
        assertThat(submit(Cast.reader(), "/setup", "token", token, "name", "Eve", "password", GOOD).statusCode()).isEqualTo(404);
    }

    @Test
    void ofManyAtOnceOneIsMade() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> attempt = () -> first.make(new Account(Thread.currentThread().getName(), "hash", Role.ADMIN, Instant.now()))
                    .isPresent();
            long made = 0;
            for (var result : threads.invokeAll(Stream.generate(() -> attempt).limit(8).toList())) {
                made += result.get() ? 1 : 0;
            }
            assertThat(made).isOne();
            assertThat(count("select count(*) from account")).isOne();
        } finally {
            threads.shutdown();
        }
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew().call(
                () -> ((Number) accounts.getEntityManager().createNativeQuery(sql).getSingleResult()).longValue());
    }
}
