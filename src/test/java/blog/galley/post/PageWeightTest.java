package blog.galley.post;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of ours a reader's browser loads to show a page, as it travels. */
@QuarkusTest
class PageWeightTest {

    private static final int MOST = 20 * 1024;
    /** What comes with a script, and not only when that asks for it later. */
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"([./][^\"]+)\"");
    private static final String HTMX = "htmx:configRequest";

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void aPostOfWordsAndPicturesIsLight() {
        published(Cast::author, "title", "Plain", "toc", "on", "body", "## One\n\nText[^1].\n\n![](a.png)\n\n[^1]: Note");
        var files = files("/posts/plain");

        assertThat(files.values().stream().mapToInt(PageWeightTest::gzipped).sum()).isBetween(1, MOST);
        assertThat(files.values()).noneMatch(text -> text.contains(HTMX));
    }

    @Test
    void listsBringHtmxOnceAndLittleElse() {
        published(Cast::author, "title", "Plain", "tags", "a");
        for (var path : new String[]{"/", "/search", "/tags/a"}) {
            var files = files(path);

            assertThat(files.values().stream().filter(text -> text.contains(HTMX))).as(path).hasSize(1);
            assertThat(files.values().stream().filter(text -> !text.contains(HTMX)).mapToInt(PageWeightTest::gzipped).sum())
                    .as(path).isBetween(1, MOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/plain", "/archive", "/archive/2024", "/series", "/series/parts", "/authors/지수", "/tags", "/login",
        "/nowhere"})
    void pagesOfWhichNoPartIsFetchedDoWithoutHtmx(String path) {
        published(Cast::author, "title", "Plain", "tags", "a", "series", "Parts", "date", "2024-01-01T00:00:00Z");
        var page = page(get(path));

        assertThat(page.select("[hx-get], [hx-post]")).isEmpty();
        assertThat(files(path).values()).isNotEmpty().noneMatch(text -> text.contains(HTMX));
    }

    /** The style sheets and scripts that a page refers to, and those that these need at once. */
    private static Map<String, String> files(String path) {
        var files = new LinkedHashMap<String, String>();
        var page = page(get(path));
        page.select("link[rel=stylesheet], link[rel=modulepreload], script[src]")
                .forEach(element -> load(element.hasAttr("src") ? element.attr("src") : element.attr("href"), files));
        assertThat(page.select("style, script:not([src], [type$=json])")).isEmpty();
        return files;
    }

    private static void load(String path, Map<String, String> files) {
        if (files.containsKey(path)) {
            return;
        }
        var response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        files.put(path, response.asString());
        if (path.endsWith(".js")) {
            IMPORT.matcher(response.asString()).results()
                    .forEach(found -> load(URI.create(path).resolve(found.group(1)).toString(), files));
        }
    }

    private static int gzipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
