package blog.galley.account.signin;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.account.Token;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginResourceTest {

    @BeforeEach
    void forgetAttempts() {
        Blog.sql("delete from sign_in_attempt");
    }

    @Test
    void signingInLeadsWhereOneWanted() {
        var refused = Cast.reader().get("/editor?status=draft");
        assertThat(refused.statusCode()).isEqualTo(303);
        var form = page(Cast.reader().urlEncodingEnabled(false).get(refused.header("Location").replaceFirst("^https?://[^/]+", "")));
        assertThat(form.select("input[name=name]").attr("autocomplete")).isEqualTo("username");
        assertThat(form.select("input[name=password]").attr("autocomplete")).isEqualTo("current-password");

        var response = submit(Cast.reader(), "/login", "name", Cast.AUTHOR, "password", Cast.PASSWORD,
                "next", form.select("input[name=next]").val());

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/editor?status=draft");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        var cookie = response.detailedCookie("galley");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(Cast.reader().cookie("galley", cookie.getValue()).get("/editor").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInPassesThrough() {
        assertThat(Cast.author().get("/login").header("Location")).endsWith("/editor");
        assertThat(Cast.author().get("/login?next=/account").header("Location")).endsWith("/account");
        assertThat(Cast.author().get("/login?next=//evil.example/").header("Location")).endsWith("/editor");
        assertThat(page(Cast.reader().get("/")).select(".site-footer a").eachAttr("href")).contains("/login");
    }

    @Test
    void theNameMayBeTypedInAnyCaseAndForm() {
        assertThat(Cast.login(Cast.reader(), " ADA ", Cast.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(Cast.login(Cast.reader(), "\u110c\u1175\u1109\u116e", Cast.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAnUnknownName() {
        var wrong = Cast.login(Cast.reader(), Cast.AUTHOR, "not the password");
        var unknown = Cast.login(Cast.reader(), "Nobody", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.asString().replace(Cast.AUTHOR, "Nobody")).isEqualTo(unknown.asString());
        var input = page(wrong).select("input[name=password]").first();
        assertThat(input.val()).isEmpty();
        assertThat(page(wrong).getElementById(input.attr("aria-describedby")).text()).isNotEmpty();
        assertThat(wrong.cookies()).isEmpty();
        assertThat(wrong.headers().hasHeaderWithName("WWW-Authenticate")).isFalse();
    }

    @Test
    void anEmptyFormIsAnsweredInPlace() {
        assertThat(submit(Cast.reader(), "/login").statusCode()).isEqualTo(422);
        assertThat(Cast.login(Cast.reader(), "x".repeat(10_000), "y".repeat(10_000)).statusCode()).isEqualTo(422);
    }

    @Test
    void whoIsNotSignedInCannotSendMuch() {
        assertThat(Cast.login(Cast.reader(), "x".repeat(100_000), "y").statusCode()).isEqualTo(413);
    }

    @Test
    void aLinkCannotSendThemElsewhereAfterSigningIn() {
        var response = submit(Cast.reader(), "/login", "name", Cast.AUTHOR, "password", Cast.PASSWORD, "next", "//evil.example/");

        assertThat(response.header("Location")).isEqualTo("/editor");
        assertThat(page(Cast.reader().get("/login?next=//evil.example/")).select("input[name=next]").val()).isEqualTo("/editor");
    }

    @Test
    void aPlantedTokenIsWorthNothingAfterwards() {
        var response = Cast.login(Cast.reader().cookie("galley", "planted"), Cast.AUTHOR, Cast.PASSWORD);

        assertThat(response.cookie("galley")).isNotEqualTo("planted").hasSize(43);
        assertThat(Cast.reader().cookie("galley", "planted").get("/editor").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInEndsWhatTheBrowserHadBefore() {
        var former = Cast.signIn(Cast.AUTHOR);
        Cast.login(Cast.reader().cookie("galley", former), Cast.OTHER_AUTHOR, Cast.PASSWORD);

        assertThat(Cast.reader().cookie("galley", former).get("/editor").statusCode()).isEqualTo(303);
    }

    @Test
    void whoGuessesTooOftenWaits() {
        Blog.sql(
                "insert into sign_in_attempt (who, at) select 'network 127.0.0.1', now() - interval '5 minutes'"
                        + " from generate_series(1, 20)");

        var response = Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(590, 601);
        assertThat(page(response).select(".field-error").text()).isEqualTo("Too many attempts. Wait 10 minutes, then sign in again.");
        assertThat(response.cookies()).isEmpty();
    }

    @Test
    void whileOthersGuessTheBrowserOneWroteInStillGetsIn() {
        var cookie = Cast.signIn(Cast.AUTHOR);
        Blog.sql("update sign_in set expires_at = now() - interval '1 day' where token_hash = '" + new Token(cookie).hash() + "'");
        Blog.sql("insert into sign_in_attempt (who, at) select 'name " + Cast.AUTHOR + "', now() from generate_series(1, 100)");
        Blog.sql("insert into sign_in_attempt (who, at) select 'newcomers " + Cast.AUTHOR + "', now() from generate_series(1, 3)");

        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(Cast.login(Cast.reader().cookie("galley", cookie), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverGuessesFromAFewPlacesDoesNotLockTheOwnerOutElsewhere() {
        Blog.sql("insert into sign_in_attempt (who, at) select 'name " + Cast.AUTHOR + "', now() from generate_series(1, 100)");

        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, "not the password").statusCode()).isEqualTo(422);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, "not the password").statusCode()).isEqualTo(422);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, "not the password").statusCode()).isEqualTo(422);
        Blog.sql("delete from sign_in_attempt where who = 'newcomers " + Cast.AUTHOR + "'");
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode())
                .as("a place that has guessed three times is out for the day").isEqualTo(429);
    }

    @Test
    void guessesFromNewPlacesAreFewAndTheWaitIsShort() {
        Blog.sql("insert into sign_in_attempt (who, at) select 'name " + Cast.AUTHOR + "', now() from generate_series(1, 100)");
        Blog.sql("insert into sign_in_attempt (who, at) select 'newcomers " + Cast.AUTHOR + "', now() from generate_series(1, 3)");

        var response = Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 121);
    }

    @Test
    void theAnswerSpeaksTheLanguageOfTheBrowser() {
        var response = submit(Cast.reader().header("Accept-Language", "ko"), "/login", "name", Cast.AUTHOR, "password", "not the password");

        assertThat(page(response).select(".field-error").text()).isEqualTo("이름과 비밀번호가 맞지 않아요.");
        assertThat(response.header("Content-Language")).isEqualTo("ko");
    }

    @Test
    void aSuccessLeavesNoAttemptBehind() {
        for (int i = 0; i < 25; i++) {
            assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void oneSignsInAgainWithoutLeavingThePage() {
        var form = page(Cast.reader().header("HX-Request", "true").get("/login/again"));
        assertThat(form.select("header, main")).isEmpty();
        assertThat(form.select("form[hx-post=/login/again][hx-target=this] input[name=password]")).hasSize(1);

        var response = again(Cast.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("HX-Trigger")).isEqualTo("{\"session:renewed\":{}}");
        assertThat(page(response).text()).isEqualTo("You are signed in again.");
        assertThat(Cast.reader().cookie("galley", response.cookie("galley")).get("/editor").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsSaidWhereTheFormIs() {
        var response = again("not the password");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Retarget")).isEqualTo("this");
        assertThat(response.header("HX-Reswap")).isEqualTo("outerHTML");
        assertThat(response.headers().hasHeaderWithName("HX-Trigger")).isFalse();
        assertThat(page(response).select("form .field-error")).hasSize(1);
        assertThat(page(response).select("form[hx-preserve]")).as("or htmx would keep the form it replaces").isEmpty();
        assertThat(response.cookies()).isEmpty();
    }

    private static Response again(String password) {
        return submit(Cast.reader().header("HX-Request", "true"), "/login/again", "name", Cast.AUTHOR, "password", password);
    }
}
