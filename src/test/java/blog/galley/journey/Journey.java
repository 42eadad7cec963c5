package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A person with a browser of their own. What the browser's console complains about fails the journey. */
abstract class Journey {

    @TestHTTPResource("/")
    URL home;

    BrowserContext context;
    Page page;
    final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openTheBrowser() {
        Blog.empty();
        context = Chromium.browser().newContext(options().setBaseURL(home.toString()));
        page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closeTheBrowser() {
        context.pages().forEach(Page::unrouteAll); // a request that is caught while its page closes fails the test
        context.close();
        Blog.quiet();
        Assertions.assertThat(complaints).isEmpty();
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("en");
    }

    void forgive(String... parts) {
        complaints.removeIf(complaint -> List.of(parts).stream().anyMatch(complaint::contains));
    }

    /** By the cookie alone, which spares most journeys two pages. */
    void signIn() {
        context.addCookies(List.of(new Cookie("galley", Cast.signIn(Cast.AUTHOR)).setUrl(home.toString()).setHttpOnly(true)));
    }

    /** Signs in and begins a post as people do. */
    void beginByHand() {
        page.navigate("/editor");
        page.getByLabel("Name").fill(Cast.AUTHOR);
        page.getByLabel("Password").fill(Cast.PASSWORD);
        page.locator("main button").click();
        assertThat(page).hasURL(home + "editor");
        page.locator(".desk-head button").click();
        isOpen();
    }

    /** As the desk's button makes one. */
    void newPost() {
        page.navigate(Blog.submit(Cast.author(), "/editor").header("Location"));
        isOpen();
    }

    private void isOpen() {
        assertThat(page.locator("#Draft")).isVisible();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED); // the editor has taken its place
    }

    /** Where one writes: the editor, or the plain textarea in its place. The form's field is #Body in either case. */
    static Locator source(Page page) {
        return page.locator("markdown-editor .cm-content:visible, #Body:visible");
    }

    Locator source() {
        return source(page);
    }

    /**
     * Puts several lines in the place of what stands there, as a paste. Of lines that are filled in, Chromium makes elements,
     * which an editor that has just been opened reads as one line more now and then.
     */
    static void put(Locator source, String text) {
        source.focus();
        source.press("ControlOrMeta+a");
        source.evaluate("""
                (target, text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
                }""", text);
    }

    /** Waits for the receipt of everything that was typed. */
    void saved() {
        assertThat(page.locator("#Draft[data-state=saved]")).isVisible();
    }
}
