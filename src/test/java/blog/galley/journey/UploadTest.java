package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import blog.galley.support.Cast;
import blog.galley.support.Wait;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture comes into a text. */
@QuarkusTest
class UploadTest extends EditorJourney {

    private static final String PLACE = "!\\[[^\\]]+\\]\\(uploading:[0-9a-z]{24}\\)";

    @BeforeEach
    void startWriting() {
        write("Before\n\n\n\nAfter");
        source(page).focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
    }

    @Test
    void aScreenshotIsPastedAndItsAuthorGoesOnDescribingIt() {
        paste(page, "image.png", png(40, 30));

        assertThat(picture(page)).hasAttribute("width", "40");
        assertThat(page.locator("#Body")).hasValue(Pattern.compile("Before\n\n!\\[\\]\\([\\d-]+\\.png\\)\n\nAfter"));
        page.keyboard().type("바다");
        assertThat(picture(page)).hasAttribute("alt", "바다");
        saved(page);
        Assertions.assertThat(kept()).contains("![바다](").doesNotContain("uploading");
        assertThat(page.locator("#Uploads li")).hasCount(0);
        Wait.until(() -> Assertions.assertThat(files(page)).isEmpty());
    }

    @Test
    void undoingTakesItOutInOneStepAlsoWhenWordsWereTypedMeanwhile() {
        var held = hold();
        paste(page, "a.png", png(8, 8));
        page.keyboard().press("Control+End");
        page.keyboard().type(" and more");
        assertThat(slot(page)).isVisible();
        release(held);
        assertThat(page.locator("#Body")).hasValue("Before\n\n![](a.png)\n\nAfter and more");
        Assertions.assertThat(page.evaluate("document.querySelector('markdown-editor').pane.state.selection.main.head"))
                .as("the caret stays where it was").isEqualTo("Before\n\n![](a.png)\n\nAfter and more".length());

        page.keyboard().press("Control+z");
        assertThat(page.locator("#Body")).hasValue(Pattern.compile("Before\n+After and more"));
        page.keyboard().press("Control+Shift+z");
        assertThat(page.locator("#Body")).hasValue("Before\n\n![](a.png)\n\nAfter and more");
        saved(page);
    }

    @Test
    void severalAreDroppedOrChosenAtOnce() {
        drop(page, "#Prose > p:last-child", "one.png", "두울.png");
        assertThat(page.locator("#Body"))
                .hasValue(Pattern.compile("Before\n\n\n\nAfter\n\n!\\[\\]\\(one.png\\)\n\n!\\[\\]\\(두울.png\\)\\s*"));

        page.locator("#Files").setInputFiles(new FilePayload[]{
            new FilePayload("report.pdf", "application/pdf", "%PDF-1.7".getBytes()),
            new FilePayload("소리.mp3", "audio/mpeg", "ID3\4".getBytes())});
        assertThat(page.locator("#Prose audio")).isVisible();
        assertThat(page.locator("#Prose a[href$='report.pdf']")).hasText("report.pdf");
        saved(page);
    }

    @Test
    void picturesInAPageComeAlong() {
        var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(12, 9));
        pasteHtml(page, "<p>Words <b>bold</b></p><p><img alt='plan' src='" + data + "'></p><p><img src='https://example.org/a.png'></p>");

        assertThat(picture(page)).hasAttribute("width", "12");
        assertThat(page.locator("#Body")).hasValue(
                Pattern.compile("Words \\*\\*bold\\*\\*\n\n!\\[\\]\\(plan.png\\)\n\n!\\[\\]\\(https://example.org/a.png\\)"));
        forgive("ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void whileTheServerIsGoneItWaitsAlsoInAClosedBrowser() {
        page.route("**/media", Route::abort);
        paste(page, "a.png", png(8, 8));
        assertThat(slot(page)).isVisible();
        assertThat(page.locator("#Uploads .name")).hasText("a.png");
        saved(page);
        Wait.until(() -> Assertions.assertThat(files(page)).containsExactly("a.png"));
        page.close();

        page = context.newPage();
        open(page);
        assertThat(picture(page)).hasAttribute("width", "8");
        saved(page);
        Wait.until(() -> Assertions.assertThat(kept()).contains("![](a.png)"));
        forgive("ERR_FAILED");
    }

    @Test
    void aRefusalStaysInPlaceUntilItsAuthorTriesAgainOrRemovesIt() {
        paste(page, "a.png", "only text".getBytes());
        assertThat(page.locator("#Uploads .words")).containsText("is not a picture");
        page.locator("#Uploads [value=again]").click();
        assertThat(page.locator("#Uploads .words")).containsText("is not a picture");
        Assertions.assertThat(body(page)).containsPattern(PLACE);

        page.locator("#Uploads [value=stop]").click();
        assertThat(page.locator("#Uploads li")).hasCount(0);
        Assertions.assertThat(body(page)).doesNotContain("uploading");
        saved(page);
        forgive("422");
    }

    @Test
    void aFileOfATextThatWasNeverSavedWaitsForItsAuthorsChoice() {
        context.setOffline(true);
        paste(page, "a.png", png(8, 8));
        Wait.until(() -> Assertions.assertThat(files(page)).containsExactly("a.png"));
        page.waitForCondition(() -> copies(page).stream().anyMatch(copy -> copy.contains("uploading:")));
        var lost = page;
        page = context.newPage();
        lost.close();
        context.setOffline(false);
        open(page);
        assertThat(page.locator("[data-choose=copy]")).isVisible();
        open(page); // once more: looking does not use it up
        page.locator("[data-choose=copy]").click();

        assertThat(picture(page)).hasAttribute("width", "8");
        saved(page);
        Assertions.assertThat(kept()).contains("![](a.png)");
        Wait.until(() -> Assertions.assertThat(files(page)).isEmpty());
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void whoIsSignedOutSignsInAgainAndItGoesUp() {
        context.clearCookies();
        type(page, "Words ");
        var again = page.locator(".sign-in-again");
        assertThat(again.getByLabel("Password")).isVisible();
        again.getByLabel("Password").fill("half a pass");
        page.waitForResponse("**/media", () -> paste(page, "a.png", png(8, 8)));
        assertThat(page.locator("#Uploads .name")).hasText("a.png");
        assertThat(again.getByLabel("Password")).hasValue("half a pass");

        again.getByLabel("Name").fill(Cast.AUTHOR);
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        assertThat(picture(page)).hasAttribute("width", "8");
        saved(page);
        forgive("401");
    }

    @Test
    void whatSomebodyElseAnswersIsAskedAgainAfterAWhile() {
        var asked = new ConcurrentLinkedQueue<Long>();
        page.route("**/media", route -> {
            asked.add(System.nanoTime());
            if (asked.size() == 1) {
                route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>Sign in to this network.</p>"));
            } else {
                route.resume();
            }
        });
        paste(page, "a.png", png(8, 8));

        assertThat(picture(page)).hasAttribute("width", "8");
        var times = List.copyOf(asked);
        Assertions.assertThat(times).hasSize(2);
        Assertions.assertThat(times.get(1) - times.get(0)).isGreaterThan(900_000_000L);
        saved(page);
    }

    @Test
    void whereTheBrowserKeepsNothingItSaysSoAndSendsIt() {
        page.addInitScript("indexedDB.open = () => { throw new DOMException('refused', 'SecurityError'); }");
        open(page);
        var held = hold();
        paste(page, "a.png", png(8, 8));
        assertThat(page.locator("#Uploads .words")).containsText("keeps no copy of the file");
        release(held);

        assertThat(picture(page)).hasAttribute("width", "8");
        saved(page);
    }

    @Test
    void anEmptyFileIsRefusedBeforeItIsSent() {
        var held = hold();
        paste(page, "a.png", new byte[0]);
        assertThat(page.locator("#Uploads .words")).containsText("“a.png” is empty");
        page.locator("#Uploads [value=stop]").click();
        assertThat(page.locator("#Uploads li")).hasCount(0);
        saved(page);
        Assertions.assertThat(held).isEmpty();
    }

    @Test
    void koreanIsTypedMeanwhile() {
        var held = hold();
        paste(page, "a.png", png(8, 8));
        page.keyboard().press("Control+End");
        compose(page, "ㅎ", "하", "한");
        release(held);
        assertThat(page.locator("#Uploads li")).hasCount(0);
        Assertions.assertThat(body(page)).as("not in the middle of a syllable").containsPattern(PLACE).endsWith("After한");
        insert(page, "한");
        assertThat(page.locator("#Body")).hasValue("Before\n\n![](a.png)\n\nAfter한");
        saved(page);
    }

    @Test
    void anotherTabSeesThePictureCome() {
        var other = otherTab();
        var held = hold();
        paste(page, "a.png", png(8, 8));
        assertThat(slot(other)).isVisible();
        type(other, "Words ");
        release(held);
        assertThat(picture(other)).hasAttribute("width", "8");
        assertThat(picture(page)).hasAttribute("width", "8");
        Wait.until(() -> Assertions.assertThat(kept()).contains("![](a.png)", "Words ").doesNotContain("uploading"));
    }

    @Test
    void aClickOnAPictureAsksWhatIsSaidOfIt() {
        paste(page, "a.png", png(40, 30));
        picture(page).click();
        page.getByLabel("What is to be seen").fill("바다 [저녁]");
        page.getByLabel("Caption").last().fill("At \"dusk\"");
        page.getByLabel("wide").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take over")).click();
        assertThat(page.locator("#Body")).hasValue("Before\n\n![바다 \\[저녁\\]](a.png \"At \\\"dusk\\\"\")\n{.wide}\n\nAfter");
        assertThat(page.locator("#Prose figure.wide figcaption")).hasText("At \"dusk\"");

        picture(page).click();
        assertThat(page.getByLabel("What is to be seen")).hasValue("바다 [저녁]");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use as cover")).click();
        assertThat(page.locator(".article .cover img")).hasAttribute("alt", "바다 [저녁]");

        picture(page).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take out of the text")).click();
        assertThat(page.locator("#Body")).hasValue("Before\n\nAfter");
        page.keyboard().press("Control+z");
        assertThat(page.locator("#Prose figure.wide")).isVisible();
        saved(page);
    }

    private static Locator picture(Page tab) {
        return tab.locator("#Prose img[width]");
    }

    private static Locator slot(Page tab) {
        return tab.locator("#Prose upload-slot");
    }

    private static String body(Page tab) {
        return tab.locator("#Body").inputValue();
    }

    /** Files reach the server only when they are let through. */
    private ConcurrentLinkedQueue<Route> hold() {
        var held = new ConcurrentLinkedQueue<Route>();
        page.route("**/media", held::add);
        return held;
    }

    private void release(ConcurrentLinkedQueue<Route> held) {
        while (held.isEmpty()) {
            page.waitForTimeout(20); // lets Playwright hear of the request
        }
        held.forEach(Route::resume);
    }

    /** The names of files that this device keeps. */
    @SuppressWarnings("unchecked") // what a page answers has no type
    private static List<String> files(Page tab) {
        return (List<String>) tab.evaluate("""
                () => new Promise(resolve => {
                  const opening = indexedDB.open('galley');
                  opening.onsuccess = () => {
                    const asking = opening.result.transaction('uploads').objectStore('uploads').getAll();
                    asking.onsuccess = () => { resolve(asking.result.map(({ name }) => name)); opening.result.close(); };
                  };
                })""");
    }

    private static void paste(Page tab, String name, byte[] content) {
        tab.evaluate("""
                ([name, content]) => {
                  const data = new DataTransfer();
                  data.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name, { type: 'image/png' }));
                  const editor = document.querySelector('markdown-editor');
                  (editor.shadowRoot.querySelector('.cm-content') ?? editor).dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
    }

    private static void pasteHtml(Page tab, String html) {
        tab.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', 'Words');
                  document.querySelector('markdown-editor').shadowRoot.querySelector('.cm-content').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                }""", html);
    }

    private static void drop(Page tab, String selector, String... names) {
        tab.evaluate(
                """
                        ([selector, content, ...names]) => {
                          const data = new DataTransfer();
                          names.forEach((name, n) => data.items.add(
                            new File([Uint8Array.from(atob(content[n]), c => c.charCodeAt(0))], name, { type: 'image/png' })));
                          const target = document.querySelector(selector);
                          const { left, top } = target.getBoundingClientRect();
                          for (const type of ['dragover', 'drop']) {
                            target.dispatchEvent(new DragEvent(type, { dataTransfer: data, clientX: left + 2, clientY: top + 2, bubbles: true, cancelable: true }));
                          }
                        }""",
                List.of(selector, List.of(Base64.getEncoder().encodeToString(png(5, 5)), Base64.getEncoder().encodeToString(png(6, 6))),
                        names[0], names[1]));
    }

    private static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
