package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A save that is refused leaves the text and the caret where they are. */
@QuarkusTest
class RefusalsTest extends EditorJourney {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 413, 422, 500, 503})
    void whateverTheAnswerTheTypistTypesOn(int status) {
        write("one three");
        page.route("**/draft", route -> route
                .fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<p>Refused.</p>")));
        source().focus();
        page.keyboard().press("Control+Home");
        for (int n = 0; n < 4; n++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForResponse("**/draft", () -> page.keyboard().type("two "));
        page.keyboard().type("and ");
        assertThat(page.locator("#Body")).hasValue("one two and three");
        assertThat(page.locator("#Notice")).containsText("Refused.");

        page.unroute("**/draft");
        page.keyboard().type("a half ");
        saved();
        assertThat(kept()).isEqualTo("one two and a half three");
        forgive("status of " + status, "htmx:", "Response Status Error");
    }

    @Test
    void aMegabyteTooMuchIsSaidInPlaceAndStays() {
        write("");
        source().focus();
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', '가나다라 '.repeat(100000));
                  document.querySelector('markdown-editor').shadowRoot.querySelector('[contenteditable]')
                    .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");

        assertThat(page.locator("#Notice")).containsText("over 1 MB");
        assertThat((Integer) page
                .evaluate("document.querySelector('#Draft') && new FormData(document.querySelector('#Draft')).get('body').length"))
                .isGreaterThan(499_000);
        page.keyboard().press("Control+A");
        page.keyboard().type("short");
        saved();
        assertThat(kept()).isEqualTo("short");
        forgive("413", "htmx:", "Response Status Error");
    }
}
