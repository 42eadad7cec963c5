package blog.galley.benchmark;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import blog.galley.support.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A telephone as Lighthouse imagines it: a quarter of this machine's speed, on slow 4G, and nothing kept from before. */
final class SlowPhone implements AutoCloseable {

    private static final String WATCH = """
            window.load = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0 };
            const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
            watch('paint', entry => { if (entry.name === 'first-contentful-paint') window.load.firstPaint = entry.startTime; });
            watch('largest-contentful-paint', entry => { window.load.largestPaint = entry.startTime; });
            watch('layout-shift', entry => { if (!entry.hadRecentInput) window.load.shift += entry.value; });
            watch('longtask', entry => { window.load.blocked += entry.duration - 50; });
            """;

    private final BrowserContext context;
    private final Page page;
    private final CDPSession tools;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final List<String> complaints = new ArrayList<>();

    SlowPhone(URL home) {
        context = Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(home.toString())
                .setViewportSize(412, 823).setDeviceScaleFactor(1.75).setIsMobile(true).setHasTouch(true));
        page = context.newPage();
        page.addInitScript(WATCH);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        tools = context.newCDPSession(page);
        tools.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
        tools.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        tools.on("Audits.issueAdded", event -> complaints.add(event.getAsJsonObject("issue").get("code").getAsString()));
        slowDown();
    }

    private void slowDown() {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", network);
        tools.send("Emulation.setCPUThrottlingRate", processor);
        tools.send("Audits.enable");
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    PageLoad load(String path) {
        page.navigate(path);
        page.waitForTimeout(1_500); // for what comes after the load: the last long task, the largest paint
        var seen = (Map<String, Number>) page.evaluate("() => window.load");
        return new PageLoad(seen.get("firstPaint").doubleValue(), seen.get("largestPaint").doubleValue(), seen.get("blocked").doubleValue(),
                seen.get("shift").doubleValue(), bytes.get(), requests.get());
    }

    Page page() {
        return page;
    }

    /** Errors in the console, and issues that the browser's tools would show: what is deprecated, what a policy has stopped… */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
