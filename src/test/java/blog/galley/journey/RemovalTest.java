package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A post that is deleted while it is open elsewhere. */
@QuarkusTest
class RemovalTest extends EditorJourney {

    @Test
    void anOpenEditorSaysAtOnceThatThePostIsGoneAndKeepsItsText() {
        write("one");
        remove();

        assertThat(page.locator("#Conflict")).containsText("This post was deleted elsewhere");
        assertThat(page.locator("#Body")).hasValue("one");
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        page.waitForCondition(() -> copies(page).equals(List.of("one")));
        assertThat(page.locator("#Publish")).isHidden();
        assertThat(page.locator("#Status")).isHidden();
        type(page, "typed on, ");
        page.waitForCondition(() -> copies(page).equals(List.of("typed on, one")));
        page.locator("#Title").press("Control+s");
        assertThat(page.locator("#RemovedTitle")).isFocused();
        forgive("404", "htmx:");
    }

    @Test
    void thatIsAlsoSeenFarDownANarrowPage() {
        write("one");
        page.setViewportSize(320, 640);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        remove();

        assertThat(page.locator("#NotDone")).hasText("This post was deleted elsewhere");
        assertThat(page.locator("#NotDone")).isInViewport();
        forgive("404", "htmx:");
    }

    @Test
    void itsTextGoesOnAsANewPost() {
        write("one");
        type(page, "zero, ");
        saved();
        remove();
        page.locator("#Title").fill("Anew");
        page.locator("#Conflict button").click();

        assertThat(page).hasURL(Pattern.compile(".*/editor/(?!%d$)\\d+$".formatted(post)));
        assertThat(page.locator("#Body")).hasValue("zero, one");
        assertThat(page.locator("#Title")).hasValue("Anew");
        assertThat(page.locator("#Conflict")).isEmpty();
        page.waitForCondition(() -> copies(page).isEmpty());
        forgive("404", "htmx:");
    }

    @Test
    void itsTextWaitsForTheConnection() {
        write("one");
        remove();
        var button = page.locator("#Conflict button");
        assertThat(button).isVisible();
        context.setOffline(true);
        button.click();
        assertThat(page.locator("#NotDone")).containsText("Not saved as a new post");

        context.setOffline(false);
        button.click();
        assertThat(page).hasURL(Pattern.compile(".*/editor/(?!%d$)\\d+$".formatted(post)));
        assertThat(page.locator("#Body")).hasValue("one");
        forgive("404", "htmx:", "INTERNET_DISCONNECTED");
    }

    @Test
    void whoLeavesIsAskedFirst() {
        write("one");
        remove();
        assertThat(page.locator("#Conflict .removed")).isVisible();
        type(page, "x"); // browsers ask only for a page that somebody has used
        var asked = new String[1];
        page.onceDialog(dialog -> {
            asked[0] = dialog.type();
            dialog.accept();
        });
        page.navigate("/editor");

        assertThat(asked[0]).isEqualTo("beforeunload");
        assertThat(page.locator("#LeftCopies textarea")).hasValue("xone");
        forgive("404", "htmx:");
    }

    @Test
    void aTabThatWasOutOfSightLearnsItWhenItIsLookedAt() {
        write("one");
        missTheNews();
        remove();
        hearAgain();

        assertThat(page.locator("#Conflict")).containsText("This post was deleted elsewhere");
        forgive("404", "htmx:", "ERR_FAILED");
    }

    @Test
    void whoDeletesItLeavesNothingBehind() {
        write("one");
        var other = otherTab();
        type(page, "zero, ");
        saved();
        assertThat(other.locator("#Body")).hasValue("zero, one");
        page.onDialog(Dialog::dismiss);
        page.locator(".removal summary").click();
        page.locator(".removal button").click();

        assertThat(page).hasURL(home + "editor");
        assertThat(other.locator("#Conflict")).containsText("This post was deleted elsewhere");
        page.waitForCondition(() -> copies(page).equals(List.of("zero, one"))); // the other's
        assertThat(page.locator("#LeftCopies form")).hasCount(0); // which offers it itself
        other.close();
        assertThat(page.locator("#LeftCopies textarea")).hasValue("zero, one");
        forgive("404", "htmx:");
    }

    @Test
    void whatASaveHasSaidNoNewsSaysAgain() {
        write("one");
        missTheNews();
        remove();
        type(page, "zero, ");
        assertThat(page.locator("#Conflict .removed")).isVisible();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        hearAgain();
        page.evaluate("() => fetch('/editor/tags').then(answer => answer.text())");

        assertThat(asked).anyMatch(url -> url.endsWith("/tags")).noneMatch(url -> url.contains("/news"));
        forgive("404", "htmx:", "ERR_FAILED");
    }

    @Test
    void whoDeletesItIsNotToldByASaveOnItsWay() {
        write("one");
        List<Route> held = new ArrayList<>();
        page.route("**/draft", held::add);
        type(page, "zero, ");
        page.waitForCondition(() -> !held.isEmpty());
        page.evaluate("document.querySelector('.removal form').dispatchEvent(new Event('submit'))"); // and the answer takes a while
        page.evaluate("""
                () => { window.answered = new Promise(resolve => document.body.addEventListener('htmx:afterRequest',
                  ({ detail }) => detail.xhr.status === 404 && setTimeout(resolve))); }""");
        remove();
        held.forEach(Route::resume);
        page.evaluate("() => window.answered");

        assertThat(page.locator("#Conflict")).isEmpty();
        forgive("404", "htmx:");
    }

    @Test
    void whoIsSignedOutMeanwhileIsToldToSignInFirst() {
        write("one");
        remove();
        var button = page.locator("#Conflict button");
        assertThat(button).isVisible();
        context.clearCookies();
        button.click();

        assertThat(page.locator("#NotDone")).hasText("Not saved as a new post. When you have signed in, press the button again.");
        forgive("404", "401", "htmx:");
    }

    private void missTheNews() {
        page.route("**/news*", Route::abort);
        page.evaluate("dispatchEvent(new Event('online'))"); // which opens the stream anew
    }

    private void hearAgain() {
        page.unroute("**/news*");
        page.evaluate("dispatchEvent(new Event('online'))");
    }
}
