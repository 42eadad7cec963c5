package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The fields beside the text. */
@QuarkusTest
class FieldsTest extends EditorJourney {

    @Test
    void aTitleThatIsFollowedToGrowsWhereTheBrowserSizesNoField() {
        page.addInitScript("CSS.supports = () => false");
        write("one");
        page.evaluate("""
                () => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync('#Title { field-sizing: fixed !important; }');
                  document.adoptedStyleSheets.push(sheet);
                }""");
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", "1", "title", "A title that wraps ".repeat(12).strip(), "body",
                "one");

        page.waitForCondition(() -> (int) page.evaluate("document.querySelector('#Title').rows") > 1);
    }

    @Test
    void aTagThatIsNotPickedIsNotSaidToBeKeptBeforeItIs() {
        page.addInitScript("indexedDB.open = () => ({})"); // which never answers
        write("one");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("half");

        assertThat(page.locator("#Device")).hasText("Not yet saved");
        page.locator(".tag-search").fill("");
        assertThat(page.locator("#Device")).isEmpty();
    }

    @Test
    void aPickerThatIsTakenOutOfThePageHearsNoMore() {
        write("one");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("half");
        page.evaluate(
                "() => { window.picker = document.querySelector('tag-picker'); Element.prototype.remove.call(picker); picker.search.value = 'half'; }");
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");

        assertThat(page.evaluate("picker.search.value")).isEqualTo("half");
    }
}
