package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a tab that has gone without a word leaves on the device. */
@QuarkusTest
class LostTabTest extends EditorJourney {

    private static final String TAGS = "String(copy.fields.tags ?? '')";

    @Test
    void aCopyThatACrashLeftIsShownBesideWhatIsSaved() {
        var after = crashWith("never saved");

        assertThat(after.locator("#Copies")).containsText("never saved");
        assertThat(after.locator("#Body")).hasValue("before");
        after.locator("[data-choose=copy]").click();
        assertThat(after.locator("#Body")).hasValue("never saved");
        saved(after);
        assertThat(after.locator("#Copies")).isEmpty();
        assertThat(after.locator("#Preview .prose")).hasText("never saved");
        assertThat(kept()).isEqualTo("never saved");
        after.reload();
        assertThat(after.locator("#Body")).hasValue("never saved");
        assertThat(after.locator("#Copies")).isEmpty();
    }

    @Test
    void whoGoesOnFromALostTabComesAfterAllThatItSent() {
        write("before");
        page.route("**/draft", route -> {
            route.fetch(); // what the server answers is lost
            route.abort();
        });
        for (var text : new String[]{"it has", "it has this", "it has this too"}) {
            source().fill(text);
            page.waitForCondition(() -> kept().equals(text));
        }
        context.setOffline(true);
        page.unroute("**/draft");
        var after = crashWithUnsaved("it has this too, but not that");

        after.locator("[data-choose=copy]").click();
        saved(after);
        assertThat(kept()).isEqualTo("it has this too, but not that");
        forgive("ERR_FAILED");
    }

    @Test
    void aCopyThatIsNotChosenIsInTheHistory() {
        var after = crashWith("not chosen");

        after.locator("[data-choose=saved]").click();
        assertThat(after.locator("#Copies")).isEmpty();
        assertThat(after.locator("#Body")).hasValue("before");
        assertThat(kept()).isEqualTo("before");
        after.navigate("/editor/" + post + "/history");
        assertThat(after.locator(".history li")).hasCount(2);
    }

    @Test
    void aCopyIsShownToNobodyElse() {
        crashWith("a secret");
        context.clearCookies();
        var other = context.newPage();
        other.navigate("/editor/" + post);
        other.getByLabel("Name").fill(Cast.ADMIN);
        other.getByLabel("Password").fill(Cast.PASSWORD);
        other.locator("main button").click();

        assertThat(other.locator("markdown-editor .cm-content")).isVisible(); // the scripts stand
        other.waitForCondition(() -> copies(other).equals(List.of("a secret")));
        type(other, "x");
        saved(other);
        assertThat(other.locator("#Copies")).isEmpty();
    }

    @Test
    void aTagThatIsNotPickedYetIsInTheCopy() {
        write("before");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("반쯤");
        page.waitForCondition(() -> copies(page, TAGS).equals(List.of("반쯤")));
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        page.locator(".tag-search").fill("");
        page.waitForCondition(() -> copies(page).isEmpty());
        assertThat(page.locator("#Device")).isEmpty();
        page.locator(".tag-search").fill("반쯤 쓴");
        page.waitForCondition(() -> copies(page, TAGS).equals(List.of("반쯤 쓴")));
        var after = crash();

        assertThat(after.locator("#Copies")).containsText("반쯤 쓴");
        after.locator("[data-choose=copy]").click();
        saved(after);
        assertThat(after.locator(".chips button")).hasText("반쯤 쓴");
        assertThat(kept("tags")).isEqualTo("반쯤 쓴");
    }

    /** The post in a new tab, after the one it was written in has gone without a word. */
    private Page crashWith(String text) {
        write("before");
        return crashWithUnsaved(text);
    }

    private Page crashWithUnsaved(String text) {
        context.setOffline(true);
        source().fill(text);
        page.waitForCondition(() -> copies(page).equals(List.of(text)));
        return crash();
    }

    private Page crash() {
        context.setOffline(true);
        page.evaluate("() => { navigator.sendBeacon = () => false; }"); // what crashes sends no last words
        page.close();
        context.setOffline(false);
        forgive("INTERNET_DISCONNECTED", "htmx:");
        page = context.newPage();
        open(page);
        return page;
    }
}
