package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The preview beside the source: only what changes moves, and both are at one place. */
@QuarkusTest
class PreviewTest extends EditorJourney {

    private static final String LONG = IntStream.range(0, 60)
            .mapToObj(n -> n % 10 == 0
                    ? "## Part " + n
                    : n % 6 == 5 ? "![A picture](/late-" + n + ".svg)" : "Paragraph " + n + " says it. ".repeat(30))
            .collect(Collectors.joining("\n\n"));

    @Override
    Browser.NewContextOptions options() {
        return super.options().setViewportSize(1400, 800);
    }

    @Test
    void whatHasNotChangedStaysTheSameNodes() {
        write("## One\n\nfirst\n\n<details><summary>More</summary>\n\ninside\n\n</details>\n\n- a\n- b\n\nlast");
        page.locator("#Preview summary").last().click();
        page.evaluate("""
                () => {
                  window.blocks = [...document.querySelectorAll('#Prose > *')];
                  getSelection().selectAllChildren(blocks[1]);
                }""");
        source().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" word\n\nand another paragraph");
        saved();

        assertThat(page.locator("#Prose > p").last()).hasText("and another paragraph");
        assertThat(page.evaluate("blocks.every((block, at) => block === document.querySelectorAll('#Prose > *')[at])")).isEqualTo(true);
        assertThat(page.evaluate("document.querySelector('#Prose details').open")).isEqualTo(true);
        assertThat(page.evaluate("blocks.at(-1).textContent")).isEqualTo("last word");
    }

    @Test
    void aProofThatWasTornIsMadeGood() {
        write("one\n\ntwo\n\nthree");
        page.evaluate("document.querySelector('#Prose').lastElementChild.remove()");
        source().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(", four");

        assertThat(page.locator("#Prose > p")).hasText(new String[]{"one", "two", "three, four"});
        forgive("htmx:");
    }

    @Test
    void theEndsMeetAlsoWhenPicturesComeLate() {
        List<Route> late = new ArrayList<>();
        var isHeld = new AtomicBoolean(true);
        context.route("**/late-*", route -> {
            if (isHeld.get()) {
                late.add(route);
            } else {
                picture(route, 500);
            }
        });
        write(LONG);
        page.locator("markdown-editor").hover();
        page.mouse().wheel(0, 100_000);
        atTheEnd();
        page.waitForCondition(() -> !late.isEmpty());

        isHeld.set(false);
        late.forEach(route -> picture(route, 500));
        page.waitForCondition(() -> page.locator("#Prose img").last().evaluate("image => image.naturalHeight").equals(500));
        atTheEnd();

        page.locator("#Preview").hover();
        page.mouse().wheel(0, -100_000);
        page.waitForCondition(() -> page.evaluate(PLACE).equals(List.of(0, 0)));
    }

    @Test
    void bothPanesAreAtOnePlaceAndNeitherPullsAtTheOther() {
        context.route("**/late-*", route -> picture(route, 200));
        write(LONG);
        page.locator("#Preview").hover();
        page.mouse().wheel(0, 2000);
        page.waitForCondition(() -> number(((List<?>) page.evaluate(PLACE)).get(0)) > 500);
        page.evaluate("() => { window.moves = 0; document.addEventListener('scroll', () => { window.moves++; }, true) }");
        page.waitForCondition(() -> {
            int before = number(page.evaluate("window.moves"));
            page.evaluate("() => new Promise(resolve => setTimeout(resolve, 100))");
            return number(page.evaluate("window.moves")) == before;
        });

        // The paragraph in the middle of the one is that in the middle of the other, or next to it.
        int read = number(page.evaluate("""
                () => {
                  const { left, top, width, height } = document.querySelector('#Preview').getBoundingClientRect();
                  const blocks = [...document.querySelectorAll('#Prose > *')];
                  return blocks.findIndex(block => block.getBoundingClientRect().bottom > top + height / 2);
                }"""));
        int written = number(page.evaluate("""
                () => {
                  const { pane } = document.querySelector('markdown-editor');
                  return Math.floor(pane.lineAtY(pane.scroller.scrollTop + pane.scroller.clientHeight / 2) / 2);
                }"""));
        assertThat(read).isBetween(written - 3, written + 3);
    }

    @Test
    void aClickInTheProofPutsTheCaretWhereItComesFrom() {
        write("## One\n\nfirst\n\n- a\n- b\n\nlast");
        page.locator("#Prose li").last().click();
        assertThat(source()).isFocused();
        page.keyboard().press("End");
        page.keyboard().type("!");
        saved();

        assertThat(kept()).isEqualTo("## One\n\nfirst\n\n- a\n- b!\n\nlast");
    }

    @Test
    void aHeadingInTheProofIsLikeAnyOtherPlaceInIt() {
        write("## One\n\nfirst\n\n### Two\n\nlast");
        page.locator("#Prose h3 a").click();
        assertThat(source()).isFocused();
        page.keyboard().press("End");
        page.keyboard().type("!");
        saved();

        assertThat(kept()).isEqualTo("## One\n\nfirst\n\n### Two!\n\nlast");
        assertThat(page).hasURL(home + "editor/" + post);
    }

    @Test
    void theOutlineLeadsAndMarksWhereTheCaretIs() {
        context.route("**/late-*", route -> picture(route, 200));
        write(LONG);
        page.getByText("Outline").click();
        page.locator(".outline a").nth(3).click();

        assertThat(page.locator(".outline [aria-current]")).hasText("Part 30");
        assertThat(source()).isFocused();
        assertThat(page.locator("#part-30")).isInViewport();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".outline [aria-current]")).hasText("Part 20");
        page.keyboard().press("End");
        page.keyboard().type(" typed");
        saved();
        assertThat(page.locator("#part-30")).isInViewport();
    }

    private static final String PLACE = """
            () => [document.querySelector('markdown-editor').pane.scroller, document.querySelector('#Preview')]
              .map(pane => Math.round(pane.scrollTop))""";

    private static void picture(Route route, int height) {
        route.fulfill(new Route.FulfillOptions().setContentType("image/svg+xml").setBody(
                "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='%d'/>".formatted(height)));
    }

    private void atTheEnd() {
        page.waitForCondition(() -> (Boolean) page.evaluate("""
                () => [document.querySelector('markdown-editor').pane.scroller, document.querySelector('#Preview')]
                  .every(pane => pane.scrollTop > 0 && pane.scrollHeight - pane.clientHeight - pane.scrollTop < 2)"""));
    }

    private static int number(Object evaluated) {
        return ((Number) evaluated).intValue();
    }
}
