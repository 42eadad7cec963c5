package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
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
        assertThat(other.locator("#Preview .prose p")).hasText(new String[]{"zero, one", "two", "three"});
        assertThat(other.locator("#Status")).containsText("version " + other.locator("#Version").inputValue());
        other.keyboard().type(", four");
        saved(other);
        assertThat(kept()).isEqualTo("zero, one\n\ntwo\n\nthree, four");
        assertThat(page.locator("#Body")).hasValue("zero, one\n\ntwo\n\nthree, four");
    }

    @Test
    void howThePostStandsIsShownInBoth() {
        write("one");
        var other = otherTab();
        page.locator("#Title").fill("Renamed");
        assertThat(page).hasTitle(Pattern.compile("Renamed · .*"));
        assertThat(other).hasTitle(Pattern.compile("Renamed · .*"));
        page.locator("#Publish").click();

        for (var tab : List.of(page, other)) {
            assertThat(tab.locator("#PublishLabel")).hasText("Published");
            assertThat(tab.locator("#ArticleHeader time")).isVisible();
            assertThat(tab.locator("#SlugHint")).containsText("/posts/renamed");
        }
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

        assertThat(page.locator("#Conflict .side-text")).hasText(new String[]{"[only here: My] title", "[only here: Their] title"});
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

        assertThat(page.locator(".chips button")).hasText(new String[]{"mine", "theirs"});
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

    private static String words(String letter, int count) {
        var words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(' ').append(letter).append(word);
        }
        return words.toString();
    }
}
