package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The editor does what a hand expects of it, and nothing behind its back. */
@QuarkusTest
class HandinessTest extends EditorJourney {

    @Test
    void aNewPostBeginsInTheTitleAndEnterLeadsToTheText() {
        signIn();
        newPost();
        assertThat(page.locator("#Title")).isFocused();
        page.keyboard().type("제목");
        page.keyboard().press("Enter");
        page.keyboard().type("첫 문장.");

        assertThat(page.locator("#Preview h1")).hasText("제목");
        assertThat(page.locator("#Preview .prose")).hasText("첫 문장.");
    }

    @Test
    void onePublishesFromAnywhereOnThePage() {
        write("Text.");
        page.locator("#Preview").focus();
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#Status .status-published")).isVisible();
    }

    @Test
    void aClickInTheProofPutsTheCaretIntoTheWord() {
        write("# A fox\n\nThe *fox* saw a [fox](https://fox.example/).\n\n- one fox\n- 여우와 another **fox** here");
        assertThat(page.locator("#Prose li")).hasCount(2);
        clickAt(page, "#Prose li:nth-of-type(2)", "another", 3);
        page.keyboard().type("|");
        assertThat(page.locator("#Body"))
                .hasValue("# A fox\n\nThe *fox* saw a [fox](https://fox.example/).\n\n- one fox\n- 여우와 ano|ther **fox** here");
        clickAt(page, "#Prose > p em", "fox", 1);
        page.keyboard().type("|");
        assertThat(page.locator("#Body"))
                .hasValue("# A fox\n\nThe *f|ox* saw a [fox](https://fox.example/).\n\n- one fox\n- 여우와 ano|ther **fox** here");
    }

    private static void clickAt(Page page, String element, String word, int letters) {
        var at = (Map<?, ?>) page.evaluate("""
                ([element, word, letters]) => {
                  const walker = document.createTreeWalker(document.querySelector(element), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const found = walker.currentNode.data.indexOf(word);
                    if (found >= 0) {
                      const range = document.createRange();
                      range.setStart(walker.currentNode, found + letters);
                      range.setEnd(walker.currentNode, found + letters);
                      const { left, top, height } = range.getBoundingClientRect();
                      return { x: left, y: top + height / 2 };
                    }
                  }
                }""", List.of(element, word, letters));
        page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
    }

    @Test
    void theFirstLineShowsTitleAndDateToo() {
        write("First.\n\n" + "Another line of a long text.\n\n".repeat(60));
        source().focus();
        page.keyboard().press("Control+End");
        until("document.querySelector('#Preview').scrollTop > 500");
        page.keyboard().press("Control+Home");
        until("document.querySelector('#Preview').scrollTop === 0");
    }

    @Test
    void tagsAreAnnouncedAndAdviceLeavesDetailsOpen() {
        write("Text.");
        page.locator("#Details > summary").click();
        page.locator("#Tags").fill("한글");
        page.locator("#Tags").press("Enter");
        assertThat(page.locator("#Announcer")).hasText("Tag added: 한글");
        page.locator(".editor-advice summary").click();
        assertThat(page.locator("#Details")).hasAttribute("open", "");
        page.locator(".chips button").click();
        assertThat(page.locator("#Announcer")).hasText("Tag removed: 한글");
    }

    @Test
    void theWordThatTheServerIsAwayMovesNothing() {
        write("Text.");
        var before = boxes();
        context.setOffline(true);
        type(page, " More.");
        assertThat(page.locator("#Reach")).containsText("Not reached since");

        Assertions.assertThat(boxes()).usingRecursiveComparison().isEqualTo(before);
        context.setOffline(false);
        saved(page);
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    private List<BoundingBox> boxes() {
        return List.of("markdown-editor", "#Preview", "#Details > summary", "#Publish").stream()
                .map(place -> page.locator(place).boundingBox()).toList();
    }

    @Test
    void whatIsFollowedIsEquippedAsWhatIsSaved() {
        write("Text.");
        var other = otherTab();
        type(other, " More.");
        saved(other);
        put(source(other), "Text.\n\n```js\nlet x\n```\n\n$x^2$");
        saved(other);

        for (var tab : List.of(other, page)) {
            assertThat(tab.locator("#Prose pre").locator("xpath=..").locator("button").first()).isVisible();
        }
    }

    @Test
    void withoutTheEditorsScriptsOneSavesByHand() {
        long id = Blog.draft(Cast.author(), "title", "Post", "body", "Text.");
        signIn();
        page.route("**/*", route -> {
            if (route.request().url().matches(".*/bundle/(?!app|theme)[^/]*\\.js.*")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate("/editor/" + id);
        assertThat(page.locator("#Save")).isVisible();
        page.locator("#Body").fill("Typed without scripts.");
        page.locator("#Save").click();
        assertThat(page.locator("#Preview .prose")).hasText("Typed without scripts.");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        forgive("ERR_FAILED");
    }

    @Test
    void largeLettersLeaveRoomToWrite() {
        write("Text.");
        assertThat(page.locator("#Save")).isHidden();
        page.setViewportSize(1280, 720);
        page.evaluate("document.documentElement.style.fontSize = '32px'");
        until("getComputedStyle(document.documentElement).fontSize === '32px'");
        until("""
                (() => {
                  const line = document.querySelector('markdown-editor').shadowRoot.querySelector('.cm-line');
                  return document.querySelector('markdown-editor').clientHeight >= 8 * parseFloat(getComputedStyle(line).lineHeight);
                })()""");
    }

    /** Asked again and again from here: the page's policy allows no text to be run in it. */
    private void until(String isTrue) {
        Wait.until(() -> Assertions.assertThat(page.evaluate(isTrue)).isEqualTo(true));
    }
}
