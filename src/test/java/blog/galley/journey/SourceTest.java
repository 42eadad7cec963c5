package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pane to write in: the editor and, in its place, the plain textarea. */
@QuarkusTest
class SourceTest extends Journey {

    @BeforeEach
    void startWriting() {
        signIn();
        newPost();
        source().focus();
    }

    @Test
    void enterGoesOnWithListsTasksAndQuotesAndEndsThem() {
        type("1. one\ntwo\n\n- [x] done\nopen\n\n> said\nmore");

        assertThat(page.locator("#Body")).hasValue("1. one\n2. two\n\n- [x] done\n- [ ] open\n\n> said\n> more");
        assertThat(page.locator("#Preview .prose blockquote")).hasText("said more");
    }

    @Test
    void enterInAnEmptyLineOfAQuoteEndsTheQuote() {
        type("> one\ntwo\n\n> outer\n");
        type("> inner\n\nouter again\n\nafter");
        assertThat(page.locator("#Body")).hasValue("> one\n> two\n\n> outer\n> > inner\n>\n> outer again\n\nafter");

        plainText(true);
        source().fill("> one\n> ");
        press("Control+End", "Enter");
        type("after\nmore");
        assertThat(page.locator("#Body")).hasValue("> one\n\nafter\nmore");
        assertThat(page.locator("#Preview .prose > p")).hasText("after more");
    }

    @Test
    void aPromptInCodeIsNoQuote() {
        var before = "A paragraph of some words.\n\n".repeat(300) + "```\n> ";
        plainText(true);
        source().fill(before);
        press("Control+End", "Enter");
        assertThat(page.locator("#Body")).hasValue(before + "\n");
    }

    @Test
    void aFenceClosesCodeThatIsIndented() {
        type("```python\ndef f(x):\n    return x\n```\nafter");

        assertThat(page.locator("#Body")).hasValue("```python\ndef f(x):\n    return x\n```\nafter");
        assertThat(page.locator("#Preview .prose > p")).hasText("after");
    }

    @Test
    void tabIndentsInListsAndMovesOnElsewhere() {
        type("- one\n");
        press("Tab");
        type("nested\nagain\n");
        press("Shift+Tab");
        type("two");
        assertThat(page.locator("#Body")).hasValue("- one\n  - nested\n  - again\n- two");
        assertThat(source()).isFocused();

        press("Escape", "Tab");
        assertThat(source()).not().isFocused();
        source().fill("no list");
        press("Tab");
        assertThat(source()).not().isFocused();
        assertThat(page.locator("#Body")).hasValue("no list");
    }

    @ParameterizedTest
    @CsvSource({
            "Control+b, **한글**",
            "Control+i, *한글*",
            "Control+Shift+c, `한글`"})
    void formattingKeysMarkWhatIsSelectedAndTakeItBack(String keys, String marked) {
        for (boolean plain : new boolean[] {false, true}) {
            plainText(plain);
            source().fill("한글");
            press("Control+a", keys);
            assertThat(page.locator("#Body")).hasValue(marked);
            press(keys);
            assertThat(page.locator("#Body")).hasValue("한글");
            press("Control+z");
            assertThat(page.locator("#Body")).hasValue(marked);
            saved();
        }
    }

    @Test
    void formattingKeysWithoutASelectionLetOneWriteOn() {
        for (boolean plain : new boolean[] {false, true}) {
            plainText(plain);
            source().fill("");
            press("Control+b");
            type("bold");
            press("Control+b");
            type(" and ");
            press("Control+k");
            type("words");
            assertThat(page.locator("#Body")).hasValue("**bold** and [words]()");
        }
    }

    @Test
    void severalLinesBecomeACodeBlock() {
        type("a\nb");
        press("Control+a", "Control+Shift+c");
        type("java");
        assertThat(page.locator("#Body")).hasValue("```java\na\nb\n```");
    }

    @Test
    void undoReachesBackBeforeASave() {
        for (boolean plain : new boolean[] {false, true}) {
            plainText(plain);
            source().fill("kept");
            saved();
            press("Home"); // between what is undone together and what is not
            source().fill("replaced");
            assertThat(page.locator("#Preview .prose")).hasText("replaced");
            saved();
            press("Control+z");
            assertThat(page.locator("#Body")).hasValue("kept");
            assertThat(page.locator("#Preview .prose")).hasText("kept");
            press("Control+Shift+z");
            assertThat(page.locator("#Body")).hasValue("replaced");
        }
    }

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
    void findAndReplace() {
        source().fill("one two one");
        press("Control+f");
        assertThat(page.getByLabel("Find")).isFocused();
        page.getByLabel("Find").fill("one");
        page.getByLabel("Replace", new Page.GetByLabelOptions().setExact(true)).fill("three");
        page.getByText("Replace all").click();
        assertThat(page.locator("#Body")).hasValue("three two three");
        press("Escape");
        assertThat(source()).isFocused();
        saved();
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
        assertThat(page.locator(".cm-line.in-work")).hasText(new String[] {"two"});
        press("Control+Home");
        assertThat(page.locator(".cm-line.in-work")).hasText(new String[] {"one", "one more"});
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

    private void plainText(boolean wanted) {
        if (wanted != page.locator("#Body").isVisible()) {
            page.locator("#PlainText").click();
        }
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
