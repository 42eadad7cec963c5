package blog.galley.account.manage;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountResourceTest {

    private static final String WANTED = "옷장 속 고래가 웃는다";

    @BeforeEach
    @AfterEach
    void everybodyIsAsBefore() {
        Blog.sql("delete from sign_in_attempt");
        Blog.sql("update account set password_hash = (select password_hash from account where name = '%s') where name = '%s'".formatted(
                Cast.OTHER_AUTHOR, Cast.AUTHOR));
        Cast.arrive();
    }

    @Test
    void everyWriterHasAPageOfTheirOwn() {
        var response = Cast.author().get("/account");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page(response).select("main").text()).contains(Cast.AUTHOR);
        assertThat(page(response).select("input[type=password]").eachAttr("autocomplete"))
                .containsExactly("current-password", "new-password", "new-password");
        assertThat(page(Cast.admin().get("/editor")).select("header a[href=/account]")).hasSize(1);
        assertThat(Cast.reader().get("/account").header("Location")).isEqualTo("/login?next=%2Faccount");
    }

    @Test
    void anotherPasswordEndsEveryOtherSignInAndKeepsThisOneUnderANewToken() {
        var here = Cast.signIn(Cast.AUTHOR);
        var elsewhere = Cast.signIn(Cast.AUTHOR);
        var others = Cast.signIn(Cast.OTHER_AUTHOR);

        var response = change(here, Cast.PASSWORD, WANTED, WANTED);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(isSignedIn(here)).as("a token that may have been seen").isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(others)).isTrue();
        var now = response.cookie("galley");
        assertThat(isSignedIn(now)).isTrue();
        assertThat(page(Cast.reader().cookie("galley", now).get(response.header("Location").replaceFirst("^https?://[^/]+", "")))
                .select("main [role=status]")).hasSize(1);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, WANTED).statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsOnlySignedInCannotTakeTheAccountOver() {
        var cookie = Cast.signIn(Cast.AUTHOR);

        var response = change(cookie, "not the password", WANTED, WANTED);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select("#FormerHelp.field-error").text()).isEqualTo("This is not your password.");
        assertThat(page(response).select("input[type=password]").eachAttr("value")).containsOnly("");
        assertThat(response.cookies()).isEmpty();
        assertThat(isSignedIn(cookie)).isTrue();
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyGuessesThePasswordHereFasterThanAtTheDoor() {
        var cookie = Cast.signIn(Cast.AUTHOR);
        for (int i = 0; i < 10; i++) {
            assertThat(change(cookie, "guess " + i, WANTED, WANTED).statusCode()).isEqualTo(422);
        }

        var response = change(cookie, Cast.PASSWORD, WANTED, WANTED);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 901);
        assertThat(page(response).select("#FormerHelp.field-error").text()).contains("15 minutes");
    }

    @Test
    void whatIsWrongIsSaidInPlace() {
        var cookie = Cast.signIn(Cast.AUTHOR);

        assertThat(page(change(cookie, Cast.PASSWORD, "short", "short")).select("#PasswordHelp.field-error").text())
                .contains("at least 10");
        assertThat(page(change(cookie, Cast.PASSWORD, "password12", "password12")).select("#PasswordHelp.field-error").text())
                .contains("harder to guess");
        assertThat(page(change(cookie, Cast.PASSWORD, Cast.AUTHOR + " galley 2026", Cast.AUTHOR + " galley 2026"))
                .select("#PasswordHelp.field-error").text()).contains("harder to guess");
        assertThat(page(change(cookie, Cast.PASSWORD, WANTED, WANTED + "!")).select("#AgainHelp.field-error").text()).contains("twice");
        var empty = submit(Cast.reader().cookie("galley", cookie), "/account/password");
        assertThat(empty.statusCode()).isEqualTo(422);
        var korean = submit(Cast.reader().cookie("galley", cookie)
                .header("Accept-Language", "ko"), "/account/password", "former", "not it", "password", WANTED, "again", WANTED);
        assertThat(page(korean).select("#FormerHelp").text()).isEqualTo("지금 쓰는 비밀번호가 아니에요.");
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void whoIsNotSignedInChangesNothing() {
        assertThat(submit(Cast.reader(), "/account/password", "former", Cast.PASSWORD, "password", WANTED, "again", WANTED).statusCode())
                .isEqualTo(401);
        assertThat(submit(Cast.author().header("Sec-Fetch-Site", "cross-site"), "/account/password", "former", Cast.PASSWORD, "password",
                WANTED, "again", WANTED).statusCode()).isEqualTo(403);
        assertThat(submit(Cast.author().header("Sec-Fetch-Site", "cross-site"), "/logout/everywhere").statusCode()).isEqualTo(403);
        assertThat(Cast.login(Cast.reader(), Cast.AUTHOR, Cast.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEverywhereEndsEverySignInOfTheAccount() {
        var here = Cast.signIn(Cast.AUTHOR);
        var elsewhere = Cast.signIn(Cast.AUTHOR);
        var others = Cast.signIn(Cast.OTHER_AUTHOR);

        var response = submit(Cast.reader().cookie("galley", here), "/logout/everywhere");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.detailedCookie("galley").getMaxAge()).isZero();
        assertThat(isSignedIn(here)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(others)).isTrue();
        assertThat(submit(Cast.reader().cookie("galley", here), "/logout/everywhere").statusCode()).as("twice does no harm").isEqualTo(303);
        assertThat(isSignedIn(others)).isTrue();
    }

    private static Response change(String cookie, String former, String wanted, String again) {
        return submit(Cast.reader().cookie("galley", cookie), "/account/password", "former", former, "password", wanted, "again", again);
    }

    private static boolean isSignedIn(String cookie) {
        return Cast.reader().cookie("galley", cookie).get("/editor").statusCode() == 200;
    }
}
