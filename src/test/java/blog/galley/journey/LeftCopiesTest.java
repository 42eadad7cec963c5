package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the desk offers of posts that were deleted elsewhere. */
@QuarkusTest
class LeftCopiesTest extends EditorJourney {

    @Test
    void whatATabLeftBehindIsOfferedOnTheDesk() {
        write("one");
        context.setOffline(true);
        type(page, "zero, ");
        page.waitForCondition(() -> copies(page).equals(List.of("zero, one")));
        loseTheTab();
        context.setOffline(false);
        page.navigate("/editor");
        assertThat(page.locator(".desk-table")).isVisible();
        assertThat(page.locator("#LeftCopies form")).hasCount(0); // its editor offers it
        remove();
        page.navigate("/editor");
        assertThat(page.locator("#LeftCopies textarea")).hasValue("zero, one");
        page.locator("#LeftCopies .primary").click();

        assertThat(page).hasURL(Pattern.compile(".*/editor/(?!%d$)\\d+$".formatted(post)));
        assertThat(page.locator("#Title")).hasValue("Post");
        assertThat(page.locator("#Body")).hasValue("zero, one");
        page.waitForCondition(() -> copies(page).isEmpty());
        forgive("404", "htmx:", "INTERNET_DISCONNECTED");
    }

    @Test
    void whatIsOfferedOnTheDeskWaitsForTheConnectionAndCanBeDiscarded() {
        write("one");
        remove();
        page.waitForCondition(() -> copies(page).equals(List.of("one")));
        loseTheTab();
        page.navigate("/editor");
        assertThat(page.locator("#LeftCopies textarea")).hasValue("one");
        context.setOffline(true);
        page.locator("#LeftCopies .primary").click();
        assertThat(page.locator("#LeftCopies [role=status]")).containsText("Not saved as a new post");
        context.setOffline(false);
        page.locator("#LeftCopies").getByText("Discard").click();

        assertThat(page.locator("#LeftCopies form")).hasCount(0);
        assertThat(copies(page)).isEmpty();
        forgive("404", "htmx:");
    }

    private void loseTheTab() {
        var lost = page;
        page = context.newPage();
        lost.close();
    }
}
