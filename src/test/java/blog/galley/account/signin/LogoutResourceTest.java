package blog.galley.account.signin;

import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogoutResourceTest {

    @Test
    void signingOutEndsThisSignInForGood() {
        var cookie = Cast.signIn(Cast.AUTHOR);
        var elsewhere = Cast.signIn(Cast.AUTHOR);

        var response = submit(Cast.reader().cookie("galley", cookie), "/logout");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/");
        assertThat(response.detailedCookie("galley").getMaxAge()).isZero();
        assertThat(Cast.reader().cookie("galley", cookie).get("/editor").statusCode()).isEqualTo(303);
        assertThat(Cast.reader().cookie("galley", elsewhere).get("/editor").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutTwiceDoesNoHarm() {
        assertThat(submit(Cast.reader(), "/logout").statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkDoesNotSignOut() {
        assertThat(Cast.reader().get("/logout").statusCode()).isEqualTo(405);
    }
}
