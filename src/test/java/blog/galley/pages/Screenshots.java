package blog.galley.pages;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import blog.galley.pages.Window.View;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of each page, of a phone's, a tablet's and a screen's width, in light and in dark. Run by
 * {@code ./mvnw verify -Pscreenshots} and written to target/screenshots, with a sheet of all of them in index.html and, as a picture, in all.png.
 */
@QuarkusTest
class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<View> VIEWS = List.of(new View(320, 640, 1, false), new View(768, 1024, 1, false),
            new View(1440, 900, 1, false));
    private static final int MOST_HEIGHT = 8_000;
    private static final String STYLE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Pages</title>
            <style>
              body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: #999; }
              section { display: flex; flex-wrap: wrap; gap: .5rem; align-items: start; }
              h2 { flex-basis: 100%; margin: 1rem 0 0; }
              img { display: block; height: 20rem; object-fit: cover; object-position: top left; }
            </style>
            """;

    @TestHTTPResource("/")
    URL home;

    @Test
    void take() throws IOException {
        Files.createDirectories(FOLDER);
        var sheet = new StringBuilder(STYLE);
        var visits = SampleBlog.make().visits();
        visits.stream().collect(Collectors.groupingBy(Visit::who)).forEach((who, theirs) -> {
            try (var window = new Window(home, who, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
                theirs.forEach(visit -> take(window, visit));
            }
        });
        visits.forEach(visit -> sheet.append(section(visit)));
        var index = FOLDER.resolve("index.html");
        Files.writeString(index, sheet);
        try (var window = new Window(home, "", new Browser.NewContextOptions().setViewportSize(2_000, 1_000))) {
            window.page().navigate(index.toUri().toString());
            take(window.page(), "all.png");
        }
    }

    private static void take(Window window, Visit visit) {
        for (var view : VIEWS) {
            window.look(view);
            var page = window.open(visit);
            take(page, file(visit, view));
            window.look(view.inTheDark());
            take(page, file(visit, view.inTheDark()));
        }
    }

    private static void take(Page page, String file) {
        page.evaluate(
                "() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))");
        var size = (List<?>) page.evaluate("() => [innerWidth, document.documentElement.scrollHeight]");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true)
                .setClip(new Clip(0, 0, ((Number) size.get(0)).intValue(), Math.min(MOST_HEIGHT, ((Number) size.get(1)).intValue()))));
    }

    private static String section(Visit visit) {
        return VIEWS.stream().flatMap(view -> List.of(view, view.inTheDark()).stream())
                .map(view -> "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%2$s, %3$s\" width=\"%4$d\" loading=\"lazy\"></a>\n".formatted(
                        file(visit, view), visit.name(), view,
                        view.width() / 4))
                .collect(Collectors.joining("", "<section><h2>" + visit.name() + "</h2>\n", "</section>\n"));
    }

    private static String file(Visit visit, View view) {
        return visit.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + view.width() + (view.dark() ? "-dark" : "-light")
                + ".png";
    }
}
