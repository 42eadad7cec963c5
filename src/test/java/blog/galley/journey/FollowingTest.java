package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One post in two tabs. */
@QuarkusTest
class FollowingTest extends EditorJourney {

    @Test
    void anIdleTabFollowsAndKeepsItsCaret() {
        write("one\n\ntwo\n\nthree");
        var other = otherTab();
        source(other).focus();
        other.keyboard().press("Control+End");
        page.bringToFront();
        source().focus();
        page.keyboard().press("Control+Home");
        page.keyboard().type("zero, ");
        page.locator("#Title").fill("Other title");
        saved();

        assertThat(other.locator("#Body")).hasValue("zero, one\n\ntwo\n\nthree");
        assertThat(other.locator("#Title")).hasValue("Other title");
        assertThat(other.locator("#Preview h1")).hasText("Other title");
        assertThat(other.locator("#Preview .prose p")).hasText(new String[] {"zero, one", "two", "three"});
        assertThat(other.locator("#Status")).containsText("version " + other.locator("#Version").inputValue());
        other.keyboard().type(", four");
        saved(other);
        assertThat(kept()).isEqualTo("zero, one\n\ntwo\n\nthree, four");
        assertThat(page.locator("#Body")).hasValue("zero, one\n\ntwo\n\nthree, four");
    }

    @Test
    void whatTwoTypeAtOnceIsAllThere() {
        write("first\n\nmiddle\n\nlast");
        var other = otherTab();
        source().focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        source(other).focus();
        other.keyboard().press("Control+End");
        for (int word = 0; word < 20; word++) {
            page.keyboard().type(" a" + word);
            other.keyboard().type(" b" + word);
        }
        saved();
        saved(other);

        var everything = "first" + words("a", 20) + "\n\nmiddle\n\nlast" + words("b", 20);
        assertThat(page.locator("#Body")).hasValue(everything);
        assertThat(other.locator("#Body")).hasValue(everything);
        assertThat(kept()).isEqualTo(everything);
    }

    @Test
    void otherPeoplesWordsWaitForTheEndOfASyllable() {
        write("one\n\ntwo");
        var other = otherTab();
        source().focus();
        page.keyboard().press("Control+End");
        compose(page, "ㅎ", "하", "한");
        assertThat(page.locator("#Preview .prose")).containsText("two한");
        source(other).focus();
        other.keyboard().press("Control+Home");
        other.keyboard().type("X");
        saved(other);
        assertThat(other.locator("#Body")).hasValue("Xone\n\ntwo한");

        assertThat(page.locator("#Body")).hasValue("one\n\ntwo한");
        insert(page, "한");
        assertThat(page.locator("#Body")).hasValue("Xone\n\ntwo한");
        page.keyboard().type("글");
        saved();
        assertThat(kept()).isEqualTo("Xone\n\ntwo한글");
    }

    @Test
    void whatOverlapsIsShownSideBySideAndTheAuthorDecides() {
        write("line");
        var other = otherTab();
        disagree(other, "line, from there", "line, from here");
        assertThat(other.locator("#Conflict mark")).hasText(new String[] {"[only here: there]", "[only here: here]"});
        assertThat(other.locator("#Body")).hasValue("line, from there");
        assertThat(kept()).isEqualTo("line, from here");
        other.locator("#Title").press("Control+s");
        assertThat(other.locator("#ConflictTitle")).isFocused();

        other.locator("#Conflict [value=mine]").check();
        other.locator("#Conflict button").click();
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
        other.locator("#Conflict [value=theirs]").check();
        other.locator("#Conflict button").click();

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
            other.locator("#Conflict [name=choice" + place + "][value=mine]").check();
        }
        other.locator("#Conflict button").click();
        saved(other);
        assertThat(page.locator("#Body")).hasValue("one, from there\n\n2\n\n3, from there\n\n4");
    }

    @Test
    void aTitleThatTwoChangeAtOnceHasTheWordsOfBoth() {
        page.clock().install();
        write("text");
        whileOthersSave(() -> {
            page.locator("#Title").press("End");
            page.keyboard().type(", mine");
        }, "title", "Their Post");

        assertThat(page.locator("#Title")).hasValue("Their Post, mine");
        saved();
        assertThat(kept("title")).isEqualTo("Their Post, mine");
    }

    @Test
    void whatTwoMakeOfATitleIsShownSideBySide() {
        page.clock().install();
        write("text");
        whileOthersSave(() -> page.locator("#Title").fill("My title"), "title", "Their title");

        assertThat(page.locator("#Conflict .side-text")).hasText(new String[] {"[only here: My] title", "[only here: Their] title"});
        assertThat(page.locator("#Title")).hasValue("My title");
        assertThat(kept("title")).isEqualTo("Their title");
        forgive("409");
    }

    @Test
    void tagsThatTwoAddAtOnceAreAllThere() {
        page.clock().install();
        write("text");
        page.locator("#Details summary").click();
        whileOthersSave(() -> {
            page.locator(".tag-search").fill("mine");
            page.locator(".tag-search").press("Enter");
        }, "tags", "theirs");

        assertThat(page.locator(".chips button")).hasText(new String[] {"mine", "theirs"});
        saved();
        assertThat(kept("tags")).isEqualTo("mine, theirs");
    }

    @Test
    void aNumberThatIsTypedByHalfHoldsNothingUp() {
        write("text");
        page.locator("#Details summary").click();
        page.locator("#Weight").press("-");
        saved();
        othersSave("title", "Their title", "weight", "3");

        assertThat(page.locator("#Title")).hasValue("Their title");
        assertThat(page.locator("#Weight")).hasValue("3");
    }

    @Test
    void whatIsTypedBeforeADecisionIsInTheHistoryAndTheChoiceStays() {
        write("line\n\nrest");
        var other = otherTab();
        disagree(other, "line, from there\n\nrest", "line, from here\n\nrest");
        other.locator("#Conflict [value=mine]").check();
        source(other).press("Control+End");
        other.keyboard().type(", and on");

        assertThat(other.locator("#Device")).hasText("In the history, not yet the saved text");
        assertThat(latestVersion()).contains("from there").contains("rest, and on");
        assertThat(other.locator("#Conflict [value=mine]")).isChecked();
        assertThat(kept()).isEqualTo("line, from here\n\nrest");
        other.locator("#Conflict button").click();
        saved(other);
        assertThat(kept()).isEqualTo("line, from there\n\nrest, and on");
    }

    @Test
    void aChoiceBetweenOtherWordsIsMadeAnew() {
        write("1\n\n2\n\n3\n\n4");
        var other = otherTab();
        disagree(other, "1, from there\n\n2\n\n3, from there\n\n4", "1, from here\n\n2\n\n3, from here\n\n4");
        other.locator("#Conflict [name=choice0][value=mine]").check();
        other.locator("#Conflict [name=choice1][value=theirs]").check();
        source(other).press("Control+Home");
        other.keyboard().type("No ");

        assertThat(other.locator("#Conflict .side-text").first()).hasText("[only here: No ]1, from [only here: there]");
        assertThat(other.locator("#Conflict [name=choice0][value=mine]")).not().isChecked();
        assertThat(other.locator("#Conflict [name=choice1][value=theirs]")).isChecked();
        other.locator("#Conflict [name=choice0][value=mine]").check();
        other.locator("#Conflict button").click();
        saved(other);
        assertThat(kept()).isEqualTo("No 1, from there\n\n2\n\n3, from here\n\n4");
    }

    /** What is typed here is sent only when the others' save was heard of. */
    private void whileOthersSave(Runnable typing, Object... fields) {
        page.clock().pauseAt(System.currentTimeMillis() + 1000);
        typing.run();
        page.waitForResponse("**/changes*", () -> othersSave(fields));
        page.clock().resume();
    }

    private void othersSave(Object... fields) {
        var form = Stream.concat(Stream.of("version", "1"), Stream.of(fields)).toArray();
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", form);
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

    private static String words(String letter, int count) {
        var words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(' ').append(letter).append(word);
        }
        return words.toString();
    }
}
