package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One post in two tabs, of which one must say what stands. */
@QuarkusTest
class DecidingTest extends EditorJourney {

    @Test
    void whatOverlapsIsShownSideBySideAndTheAuthorDecides() {
        write("line");
        var other = otherTab();
        disagree(other, "line, from there", "line, from here");
        assertThat(other.locator("#Conflict mark")).hasText(new String[]{"[only here: there]", "[only here: here]"});
        assertThat(other.locator("#Body")).hasValue("line, from there");
        assertThat(kept()).isEqualTo("line, from here");
        other.locator("#Title").press("Control+s");
        assertThat(other.locator("#ConflictTitle")).isFocused();

        choose(other, "[value=mine]");
        decide(other);
        saved(other);
        assertThat(other.locator("#Conflict")).isEmpty();
        assertThat(other.locator("#Device")).containsText("is as you have decided");
        assertThat(page.locator("#Body")).hasValue("line, from there");
        assertThat(page.locator("#Device")).containsText("by another editor");
        assertThat(kept()).isEqualTo("line, from there");
    }

    @Test
    void whoTakesWhatTheOthersWroteHasIt() {
        write("line");
        var other = otherTab();
        disagree(other, "line, from there", "line, from here");
        choose(other, "[value=theirs]");
        decide(other);

        assertThat(other.locator("#Body")).hasValue("line, from here");
        assertThat(kept()).isEqualTo("line, from here");
    }

    @Test
    void theDecisionCanBeReachedInALowWindow() {
        write("one\n\n2\n\n3\n\n4");
        var other = otherTab();
        other.setViewportSize(1280, 600);
        other.locator("#Details summary").click();
        disagree(other, "one, from there\n\n2\n\n3, from there\n\n4", "one, from here\n\n2\n\n3, from here\n\n4");

        for (int place = 0; place < 2; place++) {
            choose(other, "[name=choice" + place + "][value=mine]");
        }
        decide(other);
        saved(other);
        assertThat(page.locator("#Body")).hasValue("one, from there\n\n2\n\n3, from there\n\n4");
    }

    @Test
    void whatIsTypedBeforeADecisionIsInTheHistoryAndTheChoiceStays() {
        write("line\n\nrest");
        var other = otherTab();
        disagree(other, "line, from there\n\nrest", "line, from here\n\nrest");
        choose(other, "[value=mine]");
        source(other).press("Control+End");
        other.keyboard().type(", and on");

        assertThat(other.locator("#Device")).hasText("In the history, not yet the saved text");
        assertThat(latestVersion()).contains("from there").contains("rest, and on");
        assertThat(other.locator("#Conflict [value=mine]")).isChecked();
        assertThat(kept()).isEqualTo("line, from here\n\nrest");
        decide(other);
        saved(other);
        assertThat(kept()).isEqualTo("line, from there\n\nrest, and on");
    }

    @Test
    void aChoiceBetweenOtherWordsIsMadeAnew() {
        write("1\n\n2\n\n3\n\n4");
        var other = otherTab();
        disagree(other, "1, from there\n\n2\n\n3, from there\n\n4", "1, from here\n\n2\n\n3, from here\n\n4");
        choose(other, "[name=choice0][value=mine]");
        choose(other, "[name=choice1][value=theirs]");
        source(other).press("Control+Home");
        other.keyboard().type("No ");

        assertThat(other.locator("#Conflict .side-text").first()).hasText("[only here: No ]1, from [only here: there]");
        assertThat(other.locator("#Conflict [name=choice0][value=mine]")).not().isChecked();
        assertThat(other.locator("#Conflict [name=choice1][value=theirs]")).isChecked();
        choose(other, "[name=choice0][value=mine]");
        decide(other);
        saved(other);
        assertThat(kept()).isEqualTo("No 1, from there\n\n2\n\n3, from here\n\n4");
    }

    private static void choose(Page tab, String choice) {
        tab.locator("#Conflict " + choice).check();
    }

    private static void decide(Page tab) {
        tab.locator("#Conflict button").click();
    }

    private String latestVersion() {
        return Blog.page(Cast.author().get("/editor/" + post + "/history?every=true")).select(".history li a").stream().findFirst()
                .map(latest -> Blog.page(Cast.author().get(latest.attr("href"))).text()).orElseThrow();
    }

    /** One tab cannot save until the other has. */
    private void disagree(Page other, String there, String here) {
        other.route("**/news*", route -> route.abort());
        other.route("**/draft", route -> route.abort());
        put(source(other), there);
        assertThat(other.locator("#Reach")).containsText("Not reached");
        put(source(), here);
        saved();
        other.unroute("**/draft");
        other.evaluate("dispatchEvent(new Event('online'))");
        assertThat(other.locator("#Conflict section")).isVisible();
        other.unroute("**/news*");
    }
}
