package blog.galley.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import blog.galley.pages.Window.View;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What readers are promised: all of the text without scripts, and none of it moves while it is read. */
@QuarkusTest
class ReadersTest {

    /** What can be read on a page, text by text; not what scripts put in the place of a text, nor what their buttons say. */
    private static final String TEXTS = """
            () => {
              const texts = [];
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const [text, parent] = [walker.currentNode.data.replace(/\\s+/g, ''), walker.currentNode.parentElement];
                if (text && parent.checkVisibility() && !parent.closest('button, math, .katex, svg, script')) texts.push(text);
              }
              return texts;
            }
            """;
    private static final String WATCH = """
            window.shifts = [];
            const name = node => node?.nodeType === 1 ? node.tagName.toLowerCase() + (node.id ? '#' + node.id : '') + (node.className ? '.' + node.className : '') : String(node?.data);
            new PerformanceObserver(list => list.getEntries().forEach(shift =>
              window.shifts.push(shift.value.toFixed(4) + ' of ' + shift.sources.map(source => name(source.node)).join(', '))))
              .observe({ type: 'layout-shift', buffered: true });
            """;
    private static final String PICTURES = "() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))";
    private static final String PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
    /** Those with the most on them. */
    private static final Set<String> FULL = Set.of("home", "post", "post in Korean", "search, found", "tags");

    @TestHTTPResource("/")
    URL home;

    private Visits all;
    private Window window;
    private Window other;

    @BeforeEach
    void fill() {
        all = new Visits(FullBlog.make());
    }

    @AfterEach
    void closeTheBrowsers() {
        Stream.of(window, other).filter(each -> each != null).forEach(Window::close);
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsThereWithoutScripts() {
        window = new Window(home, "", new Browser.NewContextOptions());
        other = new Window(home, "", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        return all.readers().stream().filter(visit -> visit.form().isEmpty()).map(visit -> dynamicTest(visit.name(), () -> {
            var without = String.join("", texts(other.open(visit)));
            assertThat(without).isNotEmpty();
            assertThat(texts(window.open(visit))).isNotEmpty().allMatch(without::contains);
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesWhileAPageComesIn() {
        window = new Window(home, "", new Browser.NewContextOptions());
        window.page().addInitScript(WATCH);
        slow(window);
        var visits = all.readers().stream().filter(visit -> FULL.contains(visit.name())).toList();
        assertThat(visits).hasSameSizeAs(FULL);
        return visits.stream().flatMap(visit -> Stream.of(320, 1280).map(width -> dynamicTest(visit.name() + ", " + width + " px", () -> {
            window.look(new View(width, 720, 1, false));
            var page = window.open(visit);
            page.evaluate(PICTURES);
            page.evaluate(PAINTED);
            assertThat(page.evaluate("() => window.shifts")).asInstanceOf(LIST).isEmpty();
        })));
    }

    /** A telephone in the country, with nothing kept from before. */
    private static void slow(Window window) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        window.tools().send("Network.enable");
        window.tools().send("Network.emulateNetworkConditions", network);
        var cache = new JsonObject();
        cache.addProperty("cacheDisabled", true);
        window.tools().send("Network.setCacheDisabled", cache);
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private static List<String> texts(Page page) {
        return (List<String>) page.evaluate(TEXTS);
    }
}
