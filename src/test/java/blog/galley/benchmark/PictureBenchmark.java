package blog.galley.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;

import blog.galley.media.Photograph;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Chromium;
import blog.galley.support.Upload;
import blog.galley.support.Wait;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A screenshot from the clipboard to its place in the preview, a hundred pictures at once, and what a photograph costs a reader. */
@QuarkusTest
class PictureBenchmark {

    private static final int PASTES = 30;

    /** Noise of 4 MB as a PNG, another each time, since the same is kept once. */
    private static final String SHOT = """
            window.shot = (width, height) => new Promise(resolve => {
              const canvas = Object.assign(document.createElement('canvas'), { width, height });
              const pen = canvas.getContext('2d');
              const image = pen.createImageData(width, height);
              for (let at = 0; at < image.data.length; at += 65536) {
                crypto.getRandomValues(image.data.subarray(at, Math.min(at + 65536, image.data.length)));
              }
              for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
              pen.putImageData(image, 0, 0);
              canvas.toBlob(blob => resolve(new File([blob], 'image.png', { type: 'image/png' })), 'image/png');
            });
            window.pasteFiles = files => {
              const data = new DataTransfer();
              files.forEach(file => data.items.add(file));
              document.querySelector('markdown-editor').shadowRoot.querySelector('.cm-content').dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
            };
            window.frames_ = [];
            """;

    private static final String PASTE = """
            async () => {
              const file = await window.shot(1180, 880);
              const before = document.querySelectorAll('#Prose img').length;
              const start = performance.now();
              window.pasteFiles([file]);
              while (true) {
                await new Promise(requestAnimationFrame);
                const images = document.querySelectorAll('#Prose img');
                const last = [...images].at(-1);
                if (images.length > before) {
                  last.loading = 'eager';
                  if (last.complete && last.naturalWidth) return [performance.now() - start, file.size];
                }
              }
            }""";

    @TestHTTPResource("/")
    URL home;

    private long post;

    @Test
    void fromTheClipboardToEveryScreen() throws IOException, InterruptedException {
        Blog.empty();
        var report = new Report();
        pasting(report);
        manyAtOnce(report);
        reading(report);
        report.write();
    }

    private void pasting(Report report) {
        try (var context = open()) {
            var page = context.pages().get(0);
            var times = new Samples();
            var size = 0.0;
            for (int n = 0; n < PASTES + 5; n++) {
                @SuppressWarnings("unchecked") // what a page answers has no type
                var took = (List<Number>) page.evaluate(PASTE);
                size = took.get(1).doubleValue();
                if (n >= 5) {
                    times.add(took.get(0).doubleValue());
                }
                page.keyboard().press("Control+End");
                page.keyboard().type("\n\n");
                assertThat(page.locator("#Draft[data-state=saved]")).isVisible();
            }
            report.table("A screenshot of %.1f MB from the clipboard to its place in the preview".formatted(size / 1e6), "median, ms",
                    "95 %, ms")
                    .row(times.median(), times.at(0.95));
        }
    }

    private void manyAtOnce(Report report) {
        try (var context = open()) {
            var page = context.pages().get(0);
            var before = used();
            page.evaluate("""
                    async () => {
                      const files = [];
                      for (let n = 0; n < 100; n++) files.push(await window.shot(400, 300));
                      const next = now => { window.frames_.push(now); requestAnimationFrame(next); };
                      requestAnimationFrame(next);
                      window.pasteFiles(files);
                    }""");
            var start = System.nanoTime();
            page.keyboard().type("typed meanwhile ".repeat(5), new Keyboard.TypeOptions().setDelay(60));
            Wait.until(() -> Assertions.assertThat(page.locator("#Body").inputValue()).doesNotContain("uploading"));
            var seconds = (System.nanoTime() - start) / 1e9;
            @SuppressWarnings("unchecked") // what a page answers has no type
            var frames = (List<Number>) page.evaluate("() => window.frames_.slice(1).map((now, at) => now - window.frames_[at])");
            var lengths = Samples.of(frames);
            report.table("100 pictures pasted at once, with typing meanwhile", "all are in the text after, s", "frames over 50 ms",
                    "longest frame, ms",
                    "memory of the server and its tests then, MB more").row(seconds,
                            "%d of %d".formatted(lengths.over(50), lengths.count()),
                            lengths.at(1), (used() - before) / 1e6);
        }
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void reading(Report report) throws IOException, InterruptedException {
        var id = Blog.draft(Cast.author(), "title", "Photograph", "body", "First");
        Assertions.assertThat(
                new Upload().file("photo.jpg", Photograph.jpeg(4000, 3000)).send("/editor/" + id + "/media", Cast.signIn(Cast.AUTHOR),
                        "HX-Request", "true").statusCode())
                .isEqualTo(200);
        Blog.submit(Cast.author(), "/editor/" + id + "/publication", "version", 1, "body", "Words.\n\n![Noise](photo.jpg)\n\nMore words.");
        var address = Blog.page(Cast.reader().get("/")).selectFirst(".post-row h2 a").attr("href");
        var webp = Blog.page(Cast.reader().get(address)).selectFirst("source").attr("srcset").split(" ")[0];
        Wait.until(() -> Assertions.assertThat(Cast.reader().get(webp).contentType()).isEqualTo("image/webp"));
        report.table("A photograph of 12 megapixels, as hard as 1/f noise, on a reader's screen", "width of the screen, px",
                "pixels for each",
                "bytes of the picture", "its width, px", "layout shift");
        for (var screen : new double[][]{{320, 2}, {390, 1}, {390, 2}, {390, 3}, {768, 2}, {1440, 1}, {1440, 2}}) {
            var options = new Browser.NewContextOptions().setBaseURL(home.toString()).setViewportSize((int) screen[0], 844)
                    .setDeviceScaleFactor(screen[1]);
            try (var context = Chromium.browser().newContext(options)) {
                var page = context.newPage();
                page.navigate(address);
                @SuppressWarnings("unchecked") // what a page answers has no type
                var seen = (Map<String, Number>) page.evaluate("""
                        async () => {
                          const image = document.querySelector('#Prose img');
                          image.scrollIntoView();
                          while (!image.complete) await new Promise(requestAnimationFrame);
                          let shift = 0;
                          new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))
                            .observe({ type: 'layout-shift', buffered: true });
                          await new Promise(resolve => setTimeout(resolve, 300));
                          const bytes = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/media/'))
                            .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
                          return { bytes, width: Number(/\\/w(\\d+)\\//.exec(image.currentSrc)?.[1] ?? 0), shift };
                        }""");
                report.row((int) screen[0], screen[1], seen.get("bytes"), seen.get("width"), seen.get("shift").doubleValue());
            }
        }
    }

    private BrowserContext open() {
        post = Blog.draft(Cast.author(), "title", "Pictures", "body", "First\n\n");
        var context = Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(home.toString()));
        context.addCookies(List.of(new Cookie("galley", Cast.signIn(Cast.AUTHOR)).setUrl(home.toString())));
        Page page = context.newPage();
        page.navigate("/editor/" + post);
        assertThat(page.locator("markdown-editor .cm-content")).isVisible();
        page.evaluate(SHOT);
        page.locator("markdown-editor .cm-content").click();
        page.keyboard().press("Control+End");
        return context;
    }
}
