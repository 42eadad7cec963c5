package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keys make of the text. */
@QuarkusTest
class SourceTest extends WritingJourney {

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
        for (boolean plain : new boolean[]{false, true}) {
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
        for (boolean plain : new boolean[]{false, true}) {
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
        for (boolean plain : new boolean[]{false, true}) {
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

    private void plainText(boolean wanted) {
        if (wanted != page.locator("#Body").isVisible()) {
            page.locator("#PlainText").click();
        }
    }
}
