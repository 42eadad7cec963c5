package blog.galley.pages;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Cast;
import blog.galley.support.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/** A browser of somebody, which notes what a page complains about and whom it asks. */
final class Window implements AutoCloseable {

    private final URL home;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession tools;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Window(URL home, String who, Browser.NewContextOptions options) {
        this.home = home;
        context = Chromium.browser().newContext(options.setBaseURL(home.toString()));
        if (!who.isEmpty()) {
            context.addCookies(List.of(new Cookie("galley", Cast.signIn(who)).setUrl(home.toString())));
        }
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> requests.add(request.url()));
        tools = context.newCDPSession(page);
    }

    Page page() {
        return page;
    }

    CDPSession tools() {
        return tools;
    }

    BrowserContext context() {
        return context;
    }

    Page open(Visit visit) {
        complaints.clear();
        requests.clear();
        visit.open(page);
        if (visit.status() >= 400) { // of which browsers complain, and rightly
            complaints.removeIf(complaint -> complaint.contains("the server responded with a status of " + visit.status()));
        }
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    List<String> requestsToOthers() {
        return requests.stream()
                .filter(address -> !address.startsWith(home.toString()) && !address.startsWith("data:") && !address.startsWith("blob:"))
                .toList();
    }

    void look(View view) {
        page.setViewportSize(view.width(), view.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        if (view.zoom() != 1) {
            magnify(view);
        }
    }

    private void magnify(View view) {
        var metrics = new JsonObject();
        metrics.addProperty("width", view.width());
        metrics.addProperty("height", view.height());
        metrics.addProperty("deviceScaleFactor", view.zoom());
        metrics.addProperty("mobile", false);
        tools.send("Emulation.setDeviceMetricsOverride", metrics);
    }

    @Override
    public void close() {
        context.close();
    }

    /** How a page is looked at: so many of its own pixels wide, each as large as this many of the screen's. */
    record View(int width, int height, int zoom, boolean dark) {

        View inTheDark() {
            return new View(width, height, zoom, true);
        }

        @Override
        public String toString() {
            return width + " px" + (zoom == 1 ? "" : " at " + zoom + "00 %") + (dark ? ", dark" : ", light");
        }
    }
}
