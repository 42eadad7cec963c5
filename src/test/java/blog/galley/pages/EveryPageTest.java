package blog.galley.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.account.setup.SetupLetter;
import blog.galley.pages.Window.View;
import blog.galley.support.Cast;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody can use every page: on a phone and magnified, in light and in dark, and with what reads it aloud. */
@QuarkusTest
class EveryPageTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final View PHONE = new View(320, 640, 1, false);
    private static final View MAGNIFIED = new View(640, 512, 2, false);

    /** What sticks out of the page, unless it scrolls by itself. */
    private static final String STICKS_OUT = """
            () => {
              const edge = document.documentElement.clientWidth;
              const scrolls = element => element !== document.body && element !== document.documentElement
                  && getComputedStyle(element).overflowX !== 'visible';
              const kept = element => element && (scrolls(element) || kept(element.parentElement));
              const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
                  + [...element.classList].map(each => '.' + each).join('');
              const out = [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility({ visibilityProperty: true })
                  && element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().right > edge + 1 && !kept(element.parentElement));
              const wide = document.documentElement.scrollWidth;
              return (wide > edge ? ['the page is ' + wide + ' px wide'] : [])
                  .concat(out.map(element => name(element) + ' ends at ' + Math.round(element.getBoundingClientRect().right) + ' px'));
            }
            """;

    @TestHTTPResource("/")
    URL home;

    /** Each looks at pages in a browser of its own, since looking at one keeps a processor busy. */
    private final List<ExecutorService> lookers = List.of(Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor());
    private final Map<Thread, Map<String, Window>> windows = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> everybodyCanUseThem() {
        var visits = new Visits(FullBlog.make());
        var each = Stream.concat(visits.pages().stream(), visits.pressed().stream()).toList();
        return IntStream.range(0, each.size()).mapToObj(i -> {
            var looked = lookers.get(i % lookers.size()).submit(() -> check(each.get(i)));
            return dynamicTest(each.get(i).name(), () -> isDone(looked));
        }).toList().stream(); // all of them begun
    }

    private static void isDone(Future<?> looked) throws Throwable {
        try {
            looked.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    @Test
    void alsoTheFirstOfANewBlog() {
        Cast.leave();
        try {
            Visits.setup(SetupLetter.token()).forEach(this::check);
        } finally {
            Cast.leave();
            Cast.arrive();
        }
    }

    @AfterEach
    void closeTheBrowsers() throws Exception {
        for (var looker : lookers) {
            looker.submit(this::closeTheBrowser).get();
            looker.shutdown();
        }
        closeTheBrowser();
    }

    private void closeTheBrowser() {
        var mine = windows.getOrDefault(Thread.currentThread(), Map.of());
        var cookies = mine.containsKey("") ? mine.get("").context().cookies() : List.of();
        mine.values().forEach(Window::close);
        assertThat(cookies).as("a reader's cookies").isEmpty();
    }

    private void check(Visit visit) {
        var window = windows.computeIfAbsent(Thread.currentThread(), looker -> new HashMap<>()).computeIfAbsent(visit.who(),
                who -> new Window(home, who, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)));
        window.look(PHONE);
        var page = window.open(visit);
        var softly = new SoftAssertions();
        for (var view : List.of(PHONE, MAGNIFIED)) {
            window.look(view);
            softly.assertThat(sticksOut(page)).as("sticks out at " + view).isEmpty();
            softly.assertThat(found(axe(page).withTags(RULES))).as("axe at " + view).isEmpty();
            window.look(view.inTheDark()); // which changes nothing but colours
            softly.assertThat(found(axe(page).withRules(RULES_OF_COLOUR))).as("axe at " + view.inTheDark()).isEmpty();
        }
        softly.assertThat(window.complaints()).as("the console").isEmpty();
        softly.assertThat(window.requestsToOthers()).as("other hosts").isEmpty();
        softly.assertAll();
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true); // without a window of its own to put the findings of frames together
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(EveryPageTest::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream().map(node -> "\n    " + node.getTarget() + " " + node.getFailureSummary().replaceAll("\\s+", " "))
                .collect(Collectors.joining("", rule.getId() + ": " + rule.getHelp(), "\n"));
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private static List<String> sticksOut(Page page) {
        return (List<String>) page.evaluate(STICKS_OUT);
    }
}
