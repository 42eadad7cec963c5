package blog.galley.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/**
 * From the key to the painted preview in Chromium, which shares the processors with the server and its database. The pause
 * that a save waits for is measured, from the end of the key's own work to the event that asks for the save, and taken off.
 */
@QuarkusTest
class TypingBenchmark {

    /** Follows what the page does on its own clock; a paint is over when the task after the frame begins. */
    private static final String WATCH = """
            () => {
              const form = document.getElementById('Draft');
              const watch = window.watch = { shown: [], keys: [], tasks: [], frames: [], pauses: [] };
              const afterPaint = done => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now());
                channel.port2.postMessage(0);
              });
              let key, worked, asked;
              addEventListener('keydown', event => { key ??= event.timeStamp; }, true);
              addEventListener('input', () => {
                worked ??= performance.now();
                watch.keys.push(worked - key);
              });
              form.addEventListener('edit:changed', () => { asked ??= performance.now(); });
              new MutationObserver(() => {
                if (asked === undefined) return;
                const [from, pause] = [key, asked - worked];
                key = worked = asked = undefined;
                afterPaint(now => {
                  watch.shown.push(now - from - pause);
                  watch.pauses.push(pause);
                });
              }).observe(document.getElementById('Preview'), { subtree: true, childList: true, characterData: true });
              new PerformanceObserver(list => list.getEntries().forEach(entry => watch.tasks.push(entry.duration))).observe({ type: 'longtask' });
              let last;
              const frame = now => {
                if (last !== undefined) watch.frames.push(now - last);
                last = now;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            }
            """;
    private static final int WARM = 2000; // saves
    private static final String FORGET = "() => { for (const list of Object.values(window.watch)) list.length = 0; }";

    @TestHTTPResource("/")
    URL home;

    private BrowserContext context;
    private Page page;

    @Test
    void fromKeyToPaintedPreview() {
        Blog.empty();
        var report = new Report().table("Typing in Chromium", "post, bytes", "keys", "to the painted preview without the pause: median, ms",
                "95 %, ms", "the pause: median, ms", "a key's own work: median, ms", "95 %, ms", "tasks over 50 ms", "longest, ms",
                "frames over 17.5 ms", "frame: 95 %, ms", "longest, ms");
        warmUp();
        for (int size : new int[]{10_000, 100_000, 1_000_000}) {
            open(Texts.post(size));
            type(10, 1); // warms up
            page.evaluate(FORGET);
            type(30, 1);
            report(report, size, "one by one");
            page.evaluate(FORGET);
            type(1, 100);
            report(report, size, "100, one each 60 ms");
            context.close();
        }
        report.write();
    }

    /** A server in use has compiled what a save runs through. */
    private void warmUp() {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var text = Texts.post(100_000);
        var editor = new OpenEditor(client, URI.create(home.toString()), Cast.signIn(Cast.AUTHOR), "warming-up")
                .begin(text, text.length() / 2).join();
        for (int n = 0; n < WARM; n++) {
            client.sendAsync(editor.request(editor.type()), BodyHandlers.ofString()).thenAccept(editor::saved).join();
        }
    }

    private void open(String text) {
        var id = Blog.draft(Cast.author(), "title", "글 하나", "body", text);
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(home.toString()));
        context.addCookies(List.of(new Cookie("galley", Cast.signIn(Cast.AUTHOR)).setUrl(home.toString())));
        page = context.newPage();
        page.navigate("/editor/" + id);
        assertThat(page.locator("markdown-editor .cm-content")).isVisible();
        page.evaluate(WATCH);
        page.locator("markdown-editor .cm-line").first().click();
        page.keyboard().press("End"); // of a heading: what is typed changes it in three places
    }

    private void type(int times, int letters) {
        for (int n = 0; n < times; n++) {
            page.keyboard().type("x".repeat(letters), new Keyboard.TypeOptions().setDelay(60));
            page.waitForSelector("#Draft[data-state=saved]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        page.waitForTimeout(200); // for the last frame and its long task to be told
    }

    private void report(Report report, int size, String keys) {
        var shown = samples("shown");
        var pause = samples("pauses");
        var work = samples("keys");
        var tasks = samples("tasks");
        var frames = samples("frames");
        report.row(size, keys, shown.median(), shown.at(0.95), pause.median(), work.median(), work.at(0.95), tasks.count(), tasks.at(1),
                "%d of %d".formatted(frames.over(17.5), frames.count()), frames.at(0.95), frames.at(1));
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private Samples samples(String list) {
        return Samples.of(((Map<String, List<Number>>) page.evaluate("() => window.watch")).get(list));
    }
}
