package blog.galley.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import blog.galley.exchange.StartImport;
import blog.galley.support.Blog;
import com.deque.html.axecore.playwright.AxeBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a reader waits for, and what Lighthouse would say to it. */
@QuarkusTest
class ReadingBenchmark {

    private static final int RUNS = 3;
    private static final Map<String, String> PAGES = new TreeMap<>(
            Map.of("home", "/", "post", "/posts/only-postgresql", "post with code and pictures", "/posts/markdown-ko",
                    "tag", "/tags/markdown", "search", "/search", "search, found", "/search?q=markdown"));

    @TestHTTPResource("/")
    URL home;

    @Inject
    StartImport start;

    @Test
    void pagesOnASlowPhone() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
        Blog.sql("truncate import_source");
        start.bringSamples();
        var report = new Report().table("Reading on a phone with slow 4G and a processor at a quarter of its speed", "page",
                "first paint, ms", "largest paint, ms",
                "blocked, ms", "shift", "bytes", "requests", "performance", "accessibility", "best practices", "search engines");
        var missed = new ArrayList<String>();
        PAGES.forEach((name, path) -> measure(report, name, path, missed));
        missed.forEach(report::note);
        report.write();
    }

    private void measure(Report report, String name, String path, List<String> missed) {
        load(path); // warms up
        var load = PageLoad.median(IntStream.range(0, RUNS).mapToObj(n -> load(path)).toList());
        try (var phone = new SlowPhone(home)) {
            phone.load(path);
            phone.page().evaluate(
                    "() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))");
            var complaints = List.copyOf(phone.complaints()); // before the audits look at cookies, of which the browser thinks little
            var audits = audits(phone);
            var practices = new TreeMap<>(audits.get("practices"));
            practices.put("no complaints " + complaints, complaints.isEmpty());
            var violations = new AxeBuilder(phone.page()).setLegacyMode(true).analyze().getViolations();
            violations.forEach(rule -> missed.add(name + ": " + rule.getId() + ", " + rule.getHelp()));
            report.row(name, Math.round(load.firstPaint()), Math.round(load.largestPaint()), Math.round(load.blocked()), load.shift(),
                    Math.round(load.bytes()),
                    Math.round(load.requests()), Lighthouse.performance(load), violations.isEmpty() ? 100 : violations.size() + " found",
                    score(name, practices, missed), score(name, audits.get("search"), missed));
        }
    }

    private PageLoad load(String path) {
        try (var phone = new SlowPhone(home)) {
            return phone.load(path);
        }
    }

    private static long score(String page, Map<String, Boolean> audits, List<String> missed) {
        audits.forEach((audit, passed) -> {
            if (!passed) {
                missed.add(page + ": " + audit);
            }
        });
        return Math.round(100.0 * audits.values().stream().filter(passed -> passed).count() / audits.size());
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private static Map<String, Map<String, Boolean>> audits(SlowPhone phone) {
        try (var script = ReadingBenchmark.class.getResourceAsStream("audits.js")) {
            return (Map<String, Map<String, Boolean>>) phone.page().evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
