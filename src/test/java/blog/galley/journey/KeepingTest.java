package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is typed while nobody can take it. */
@QuarkusTest
class KeepingTest extends EditorJourney {

    private static final String COPIES = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('galley', 1);
              opening.onsuccess = () => {
                const asking = opening.result.transaction('copies').objectStore('copies').getAll();
                asking.onsuccess = () => { resolve(asking.result.map(copy => copy.body).join('|')); opening.result.close(); };
              };
            })""";
    private static final String TAGS = COPIES.replace("copy.body", "copy.fields.tags");

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
        page.waitForCondition(() -> page.evaluate(COPIES).equals(""));
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
        for (var text : new String[] {"it has", "it has this", "it has this too"}) {
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
        other.waitForCondition(() -> other.evaluate(COPIES).equals("a secret"));
        type(other, "x");
        saved(other);
        assertThat(other.locator("#Copies")).isEmpty();
    }

    @Test
    void aSignInThatEndsInMidSentenceIsRenewedInPlace() {
        write("before");
        context.clearCookies();
        source().fill("before and");
        var again = page.locator(".sign-in-again");
        assertThat(again.getByLabel("Name")).isVisible();
        page.keyboard().type(" after");
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");

        again.getByLabel("Name").fill(Cast.AUTHOR);
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        saved();
        assertThat(page.locator("#Body")).hasValue("before and after");
        assertThat(kept()).isEqualTo("before and after");
        forgive("401");
    }

    @Test
    void aSignInThatEndsInAnotherTabIsRenewedInPlaceAndTheNewsGoesOn() {
        write("before");
        var other = otherTab();
        other.navigate("/editor");
        other.locator("form[action='/logout'] button").click();
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", "1", "body", "written elsewhere");
        var again = page.locator(".sign-in-again");
        assertThat(again.getByLabel("Name")).isVisible();
        assertThat(page.locator("#Body")).hasValue("before");

        again.getByLabel("Name").fill(Cast.AUTHOR);
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        assertThat(page.locator("#Body")).hasValue("written elsewhere");
        forgive("401");
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
    void whatIsTypedJustBeforeLeavingArrives() {
        write("before");
        source().fill("before, and the last word");
        page.navigate("/");

        page.waitForCondition(() -> kept().equals("before, and the last word"));
        page.goBack();
        assertThat(page.locator("#Body")).hasValue("before, and the last word");
        assertThat(page.locator("#Copies")).isEmpty();
    }

    @Test
    void goingBackNeverShowsAnOlderText() {
        write("before");
        page.navigate("/");
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", "1", "body", "written elsewhere");
        page.goBack();

        assertThat(page.locator("#Body")).hasValue("written elsewhere");
        assertThat(page.locator("#Preview .prose")).hasText("written elsewhere");
    }

    @Test
    void aRefusedSaveLeavesTextAndCaretAlone() {
        write("before");
        for (int status : new int[] {413, 422, 500}) {
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
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(response.text().replace("\"timeout\":30000", "\"timeout\":3000")));
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

    @Test
    void aTagThatIsNotPickedYetIsInTheCopy() {
        write("before");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("반쯤");
        page.waitForCondition(() -> page.evaluate(TAGS).equals("반쯤"));
        assertThat(page.locator("#Device")).hasText("On this device, not yet saved");
        page.locator(".tag-search").fill("");
        page.waitForCondition(() -> page.evaluate(TAGS).equals(""));
        assertThat(page.locator("#Device")).isEmpty();
        page.locator(".tag-search").fill("반쯤 쓴");
        page.waitForCondition(() -> page.evaluate(TAGS).equals("반쯤 쓴"));
        var after = crash();

        assertThat(after.locator("#Copies")).containsText("반쯤 쓴");
        after.locator("[data-choose=copy]").click();
        saved(after);
        assertThat(after.locator(".chips button")).hasText("반쯤 쓴");
        assertThat(kept("tags")).isEqualTo("반쯤 쓴");
    }

    @Test
    void aTagThatIsNotPickedWhenItsAuthorLeavesIsTaken() {
        write("before");
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("반쯤");
        page.navigate("/");

        page.waitForCondition(() -> kept("tags").equals("반쯤"));
    }

    private void slowDownTo(int bytesASecond) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesASecond);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    /** The post in a new tab, after the one it was written in has gone without a word. */
    private Page crashWith(String text) {
        write("before");
        return crashWithUnsaved(text);
    }

    private Page crashWithUnsaved(String text) {
        context.setOffline(true);
        source().fill(text);
        page.waitForCondition(() -> page.evaluate(COPIES).equals(text));
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
