package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What becomes of the text when its author goes to another page, and comes back. */
@QuarkusTest
class LeavingTest extends EditorJourney {

    @Test
    void whatIsTypedJustBeforeLeavingArrives() {
        write("before");
        source().fill("before, and the last word");
        page.navigate("/");

        page.waitForCondition(() -> kept().equals("before, and the last word"));
        page.goBack();
        assertThat(page.locator("#Body")).hasValue("before, and the last word");
        assertThat(page.locator("#Copies")).isEmpty();
    }

    @Test
    void goingBackNeverShowsAnOlderText() {
        write("before");
        page.navigate("/");
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", "1", "body", "written elsewhere");
        page.goBack();

        assertThat(page.locator("#Body")).hasValue("written elsewhere");
        assertThat(page.locator("#Preview .prose")).hasText("written elsewhere");
    }

    @Test
    void aTagThatIsNotPickedWhenItsAuthorLeavesIsTaken() {
        write("before");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("반쯤");
        page.navigate("/");

        page.waitForCondition(() -> kept("tags").equals("반쯤"));
    }
}
