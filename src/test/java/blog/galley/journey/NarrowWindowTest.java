package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is room for one pane only. */
@QuarkusTest
class NarrowWindowTest extends EditorJourney {

    @ParameterizedTest
    @CsvSource({"320, 700", "768, 1024"})
    void aPostOpensAtItsTop(int width, int height) {
        page.setViewportSize(width, height);
        write("a paragraph\n\n".repeat(60));
        assertThat(source()).isVisible();
        // when the editor has measured, too
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        assertThat(page.locator("#Publish")).isInViewport();
    }

    @Test
    void oneTurnsBetweenWritingAndReadingFarDownThePage() {
        page.setViewportSize(320, 700);
        write("a paragraph\n\n".repeat(60));
        source().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type("the end");
        saved();
        page.locator("pane-switch [value=read]").click();
        assertThat(page.locator("#Preview .prose > :last-child")).isInViewport();
        page.locator("pane-switch [value=write]").click();

        assertThat(source()).isInViewport();
        assertThat(page.locator("pane-switch [value=read]")).isInViewport();
    }

    @Test
    void aLongTitleWrapsAndStaysOneLine() {
        page.setViewportSize(320, 700);
        write("one");
        var title = page.locator("#Title");
        title.fill("A title that is much too long for one line of a window as narrow as this");
        assertThat(page.locator("#Preview h1")).hasText("A title that is much too long for one line of a window as narrow as this");
        assertThat(title.evaluate("title => title.scrollHeight <= title.clientHeight && title.scrollWidth <= title.clientWidth"))
                .isEqualTo(true);
        title.press("Enter");
        title.press("Shift+Enter");
        page.keyboard().insertText(" in\ntwo lines");
        title.press("Enter");

        assertThat(title).hasValue("A title that is much too long for one line of a window as narrow as this in two lines");
        saved();
    }
}
