package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The panes and what is around them: which one writes in, and how much of the page one sees. */
@QuarkusTest
class PanesTest extends WritingJourney {

    @Test
    void thePlainTextareaTakesOverAndIsRemembered() {
        type("first second");
        press("Control+ArrowLeft");
        page.locator("#PlainText").click();
        assertThat(page.locator("#Body")).isFocused();
        type("(here) ");
        assertThat(page.locator("#Body")).hasValue("first (here) second");
        press("Control+z");
        assertThat(page.locator("#Body")).hasValue("first second");
        saved();

        page.reload();
        assertThat(page.locator("#Body")).isVisible();
        page.locator("#PlainText").click();
        assertThat(page.locator("#Body")).isHidden();
        assertThat(source()).isFocused();
        assertThat(source()).hasText("first second");
    }

    @Test
    void theKeysAreExplained() {
        press("F1");
        assertThat(page.locator("#Keys")).isVisible();
        press("Escape");
        assertThat(page.locator("#Keys")).isHidden();
        assertThat(source()).isFocused();
        press("Control+/");
        assertThat(page.locator("#Keys")).containsText("Shift Tab");
        page.locator("#Keys button").click();
        page.locator("#KeyHelp").click();
        assertThat(page.locator("#Keys")).isVisible();
    }

    @Test
    void focusDimsAllButTheParagraphInWork() {
        put(source(), "one\none more\n\ntwo");
        page.locator("#Focus").click();
        assertThat(page.locator("#Focus[aria-pressed=true]")).isVisible();
        assertThat(source()).isFocused();
        assertThat(page.locator(".cm-line.in-work")).hasText(new String[]{"two"});
        press("Control+Home");
        assertThat(page.locator(".cm-line.in-work")).hasText(new String[]{"one", "one more"});
        page.locator("#Focus").click();
        assertThat(page.locator(".cm-line.in-work")).hasCount(0);
    }

    @Test
    void fullScreenShowsTheTextAndEscapeLeavesIt() {
        type("alone");
        page.locator("#FullScreen").click();
        assertThat(page.locator("#Publish")).isHidden();
        assertThat(page.locator("#Preview")).isHidden();
        assertThat(page.locator("#Status .saved")).isVisible();
        type(" at last");
        press("Escape");
        assertThat(page.locator("#Publish")).isVisible();
        assertThat(page.locator("#Body")).hasValue("alone at last");
        assertThat(source()).isFocused();
    }

    @Test
    void oneWritesReadsOrBoth() {
        type("text");
        press("Control+e");
        assertThat(page.locator("#Preview")).isHidden();
        assertThat(source()).isFocused();
        press("Control+e");
        assertThat(source()).hasCount(0);
        assertThat(page.locator("#Preview")).isFocused();
        press("Control+e");
        assertThat(page.locator("pane-switch [aria-pressed=true]")).hasText("Both");

        page.setViewportSize(320, 700);
        assertThat(page.locator("pane-switch [aria-pressed=true]")).hasText("Write");
        assertThat(page.locator("#Preview")).isHidden();
        page.locator("pane-switch [value=read]").click();
        assertThat(page.locator("#Preview")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
}
