package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is typed while nobody can take it. */
@QuarkusTest
class KeepingTest extends EditorJourney {

    @Test
    void offlineForAWhileAndBack() {
        write("before");
        context.setOffline(true);
        page.keyboard().press("Control+End");
        type(page, ", offline");
        page.locator("#Title").fill("Other title");

        assertThat(page.locator("#Reach")).containsText("Your text is kept on this device and will be sent");
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        context.setOffline(false);
        saved();

        assertThat(page.locator("#Reach")).isEmpty();
        assertThat(page.locator("#Device")).isEmpty();
        assertThat(page.locator("#Preview h1")).hasText("Other title");
        assertThat(kept()).contains(", offline").contains("before");
        page.waitForCondition(() -> copies(page).isEmpty());
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void anHourAsleepWithoutANetworkLosesNothing() {
        page.clock().install();
        write("before");
        context.setOffline(true);
        type(page, "until the lid was closed ");
        page.clock().fastForward("01:00:00");
        type(page, "and since it was opened ");
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        assertThat(page.locator("#Reach")).containsText("will be sent");

        context.setOffline(false);
        saved();
        assertThat(page.locator("#Reach")).isEmpty();
        assertThat(kept()).isEqualTo("until the lid was closed and since it was opened before");
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void whoPublishesOfflineHearsThatNothingIsPublished() {
        write("before");
        context.setOffline(true);
        page.locator("#Publish").click();
        assertThat(page.locator("#NotDone")).containsText("Not published");

        context.setOffline(false);
        type(page, "after ");
        saved();
        assertThat(page.locator("#NotDone")).containsText("Not published");
        page.locator("#Publish").click();
        assertThat(page.locator("#Status .status")).containsText("Published");
        assertThat(page.locator("#NotDone")).isEmpty();
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void whereTheTextIsIsSeenInFullScreenAndAsANarrowPageScrolls() {
        write("before");
        context.setOffline(true);
        type(page, "after ");
        page.locator("#FullScreen").click();
        assertThat(page.locator("#Device")).isInViewport();
        assertThat(page.locator("#Reach")).isInViewport();
        assertThat(page.locator("#Status .status-draft")).isInViewport();
        page.locator("#FullScreen").click();

        page.setViewportSize(320, 640);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator("#Title")).not().isInViewport();
        assertThat(page.locator("#Device")).isInViewport();
        assertThat(page.locator("#Status .status-draft")).isInViewport();
        context.setOffline(false);
        saved();
        assertThat(page.locator("#Status .saved")).isInViewport();
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void aSaveThatIsHeldUpUntilALaterOneIsThereUndoesNothing() {
        write("before");
        var heldUp = new AtomicReference<Request>();
        page.route("**/draft", route -> {
            heldUp.set(route.request());
            route.abort(); // so the browser takes it for lost
        });
        source().fill("half a");
        assertThat(page.locator("#Reach")).containsText("Not reached");
        page.unroute("**/draft");
        source().fill("half a sentence");
        saved();
        var late = page.request().post("/editor/" + post + "/draft", RequestOptions.create().setData(heldUp.get().postDataBuffer())
                .setHeader("Content-Type", "application/x-www-form-urlencoded").setHeader("HX-Request", "true"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(kept()).isEqualTo("half a sentence");
        assertThat(page.locator("#Body")).hasValue("half a sentence");
        forgive("ERR_FAILED", "htmx:");
    }

    @Test
    void aBrowserThatKeepsNothingSaysSo() {
        page.addInitScript("IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError') }");
        write("before");
        context.setOffline(true);
        source().fill("only here");

        assertThat(page.locator("#Reach")).containsText("This browser keeps no copy: your text is only in this page");
        assertThat(page.locator("#Device")).hasText("Only in this page, not yet saved");
        context.setOffline(false);
        saved();
        assertThat(kept()).isEqualTo("only here");
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void aRefusedSaveLeavesTextAndCaretAlone() {
        write("before");
        for (int status : new int[]{413, 422, 500}) {
            page.route("**/draft", route -> route.fulfill(new Route.FulfillOptions()
                    .setStatus(status).setContentType("text/html").setBody("<p>Refused with " + status + "</p>")));
            type(page, "a");
            assertThat(page.locator("#Notice")).hasText("Refused with " + status);
            page.unroute("**/draft");
        }
        assertThat(source()).isFocused();
        type(page, "b");
        saved();
        assertThat(page.locator("#Notice")).isEmpty();
        assertThat(kept()).contains("aaab");
        forgive("413", "422", "500", "htmx:");
    }

    @Test
    void aLongTextOnASlowLineTakesItsTime() {
        page.route(address -> address.endsWith("/editor/" + post), route -> {
            var response = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(response)
                    .setBody(response.text().replace("\"timeout\":30000", "\"timeout\":3000")));
        });
        write("before");
        assertThat((String) page.locator("meta[name=htmx-config]").getAttribute("content")).contains("\"timeout\":3000");
        slowDownTo(30_000);
        var answer = page.waitForResponse("**/draft", () -> {
            put(source(), "가나다라 ".repeat(4000));
            assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        });

        assertThat(answer.status()).isEqualTo(200);
        saved();
        assertThat(page.locator("#Reach")).isEmpty();
        assertThat(kept()).startsWith("가나다라 가나다라 ");
    }

    private void slowDownTo(int bytesASecond) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesASecond);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }
}
