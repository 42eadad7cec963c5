package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A sign-in that ends while somebody writes. */
@QuarkusTest
class SignedOutTest extends EditorJourney {

    @Test
    void aSignInThatEndsInMidSentenceIsRenewedInPlace() {
        write("before");
        context.clearCookies();
        source().fill("before and");
        var again = page.locator(".sign-in-again");
        assertThat(again.getByLabel("Name")).isVisible();
        page.keyboard().type(" after");
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");

        again.getByLabel("Name").fill(Cast.AUTHOR);
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        saved();
        assertThat(page.locator("#Body")).hasValue("before and after");
        assertThat(kept()).isEqualTo("before and after");
        forgive("401");
    }

    @Test
    void aSignInThatEndsInAnotherTabIsRenewedInPlaceAndTheNewsGoesOn() {
        write("before");
        var other = otherTab();
        other.navigate("/editor");
        other.locator("form[action='/logout'] button").click();
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", "1", "body", "written elsewhere");
        var again = page.locator(".sign-in-again");
        assertThat(again.getByLabel("Name")).isVisible();
        assertThat(page.locator("#Body")).hasValue("before");

        again.getByLabel("Name").fill(Cast.AUTHOR);
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        assertThat(page.locator("#Body")).hasValue("written elsewhere");
        forgive("401");
    }
}
