package blog.galley.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.pages.Window.View;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever has only a keyboard gets everywhere with Tab, and always sees where that is. */
@QuarkusTest
class KeyboardTest {

    private static final View SCREEN = new View(1280, 800, 1, false);
    private static final View PHONE = new View(320, 640, 1, false);
    private static final Set<String> PAGES = Set.of("home", "post", "post in Korean", "tags", "search, found", "sign in, refused",
            "desk", "editor, draft", "editor, conflict", "history", "version", "import", "account", "accounts");

    /** Finds what Tab must lead to, of several radio buttons one, and notes what it looks like without the focus. */
    private static final String STOPS = """
            () => {
              const all = root => [...root.querySelectorAll('*')].flatMap(element => element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element]);
              const focusable = 'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';
              const group = radio => all(document).filter(other => other.type === 'radio' && other.name === radio.name && other.form === radio.form);
              const isStop = element => (element.matches(focusable) && element.tabIndex >= 0 || element.isContentEditable && element.matches('[contenteditable]'))
                  && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
                  && (element.type !== 'radio' || element === (group(element).find(each => each.checked) ?? group(element)[0]));
              const style = element => {
                const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color, textDecoration, opacity, clipPath } = getComputedStyle(element);
                return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color, textDecoration, opacity, clipPath].join();
              };
              const look = element => [element, element.parentElement, element.closest('label'), element.getRootNode().host].filter(each => each).map(style).join();
              const isInView = element => {
                const [box] = element.getClientRects();
                const [x, y] = [Math.max(box.left, Math.min(box.left + box.width / 2, innerWidth - 1)), Math.max(box.top, Math.min(box.top + box.height / 2, innerHeight - 1))];
                const shown = element.getRootNode().elementFromPoint(x, y);
                return box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
                    && !!shown && (element.contains(shown) || shown.contains(element) || shown.closest('label')?.control === element);
              };
              const focused = () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
              focused()?.blur();
              const stops = all(document.body).filter(isStop);
              const looks = stops.map(look);
              window.whereTabLed = () => {
                const at = stops.indexOf(focused());
                return at < 0 ? null : { at, marked: look(stops[at]) !== looks[at], inView: isInView(stops[at]) };
              };
              return stops.map(stop => stop.outerHTML.slice(0, 120));
            }
            """;

    private static final String DRAWN = "() => [...document.querySelectorAll('.prose .diagram')].every(diagram => diagram.shadowRoot?.querySelector('svg'))";

    @TestHTTPResource("/")
    URL home;

    private final Map<String, Window> windows = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> tabLeadsEverywhere() {
        var visits = new Visits(FullBlog.make()).pages().stream().filter(visit -> PAGES.contains(visit.name())).toList();
        assertThat(visits).hasSameSizeAs(PAGES);
        return visits.stream()
                .flatMap(visit -> Stream.of(SCREEN, PHONE).map(view -> dynamicTest(visit.name() + ", " + view, () -> check(visit, view))));
    }

    @AfterEach
    void closeTheBrowsers() {
        windows.values().forEach(Window::close);
    }

    private void check(Visit visit, View view) {
        var window = windows.computeIfAbsent(visit.who(),
                who -> new Window(home, who, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)));
        window.look(view);
        var page = window.open(visit);
        page.waitForFunction(DRAWN);
        var stops = stops(page);
        var reached = new LinkedHashSet<Integer>();
        var faults = new ArrayList<String>();
        // A field for a date has several places of its own.
        for (int n = 0; n < 3 * stops.size() + 20 && reached.size() < stops.size(); n++) {
            page.keyboard().press("Tab");
            var led = led(page);
            if (led != null && reached.add(((Number) led.get("at")).intValue())) {
                var stop = stops.get(((Number) led.get("at")).intValue());
                if (led.get("marked").equals(false)) {
                    faults.add("looks the same with the focus: " + stop);
                }
                if (led.get("inView").equals(false)) {
                    faults.add("has the focus and is out of sight: " + stop);
                }
            }
        }
        IntStream.range(0, stops.size()).filter(n -> !reached.contains(n)).forEach(n -> faults.add("not reached: " + stops.get(n)));
        assertThat(faults).isEmpty();
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private static List<String> stops(Page page) {
        return (List<String>) page.evaluate(STOPS);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> led(Page page) {
        return (Map<String, Object>) page.evaluate("() => window.whereTabLed()");
    }
}
