package blog.galley.pages;

import static blog.galley.support.Blog.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Clients that are no browsers: they ask for what they please, and follow every link. */
@QuarkusTest
class AnyClientTest {

    private static final List<String> WISHES = List.of("application/rss+xml", "application/atom+xml", "application/feed+json",
            "application/json", "application/xml",
            "text/xml", "text/markdown", "text/plain", "text/html", "image/png", "image/*", "application/octet-stream", "text/event-stream",
            "a/b", "text/html;q=0",
            "text/html;q=", "application/xml;charset", "zzz", ",", "*");
    private static final List<String> PUBLIC = List.of("/", "/feed.xml", "/feed.rss", "/feed.json", "/tags/java/feed.rss",
            "/search/feed.rss?q=bread", "/sitemap.xml", "/sitemaps/1.xml",
            "/robots.txt", "/llms.txt", "/posts/bread", "/posts/bread.md", "/archive", "/tags", "/tags/java", "/search?q=bread",
            "/fragments/search?q=bread",
            "/fragments/posts", "/fragments/more-posts", "/fragments/diagrams", "/login", "/favicon.svg");
    private static final List<String> MISSING = List.of("/posts/none", "/posts/none.md", "/tags/none/feed.rss", "/cards/0.png",
            "/sitemaps/99.xml", "/nowhere", "/feed.pdf");

    @Test
    void getWhatAnAddressHasWhateverTheyAskFor() {
        Blog.empty();
        long post = bread();
        var addresses = Stream.concat(PUBLIC.stream(), Stream.of("/cards/" + post + ".png", "/oembed?url=" + base() + "/posts/bread",
                "/oembed?format=xml&url=" + base() + "/posts/bread"));

        assertThat(addresses.flatMap(address -> {
            var plain = get("*/*", address);
            assertThat(plain.statusCode()).as(address).isEqualTo(200);
            return WISHES.stream().filter(wish -> !isSame(get(wish, address), plain)).map(wish -> wish + " of " + address);
        })).isEmpty();
    }

    @Test
    void hearThatNothingIsThereWhateverTheyAskFor() {
        Blog.empty();
        bread();

        assertThat(MISSING.stream().flatMap(
                address -> WISHES.stream().filter(wish -> get(wish, address).statusCode() != 404).map(wish -> wish + " of " + address)))
                .isEmpty();
    }

    @Test
    void areRefusedNothingForWhatTheyAsk() {
        Blog.empty();
        long post = bread();

        assertThat(Route.all().stream().filter(route -> route.method().equals("GET") && !route.isStream())
                .map(route -> route.address(post, "java")).flatMap(address -> {
                    int plain = asAdmin("*/*", address);
                    return Stream.of("application/rss+xml", "application/json", "a/b", "zzz;q=")
                            .filter(wish -> asAdmin(wish, address) != plain).map(wish -> wish + " of " + address);
                })).isEmpty();
    }

    @Test
    void findNoDeadLink() {
        SampleBlog.bring();
        published(Cast::author, "title", "한꺼번에", "slug", "한꺼번에", "body", "모든 것.", "tags", "한글, C#", "series", "A series", "weight", "1",
                "translationKey", "all");
        published(Cast::author, "title", "Everything at once", "slug", "everything", "body", "All of it.", "series", "A series", "weight",
                "2", "translationKey", "all");
        published(Cast::admin, "title", "About", "slug", "/about", "body", "A page.", "page", "on");
        var dead = new TreeMap<String, String>();
        var seen = new HashSet<>(List.of("/"));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            var address = next.poll();
            var answer = RestAssured.given().urlEncodingEnabled(false).header("Sec-Fetch-Mode", "cors").get(address); // as Node says of itself
            if (answer.statusCode() >= 400) {
                dead.put(address, answer.statusLine());
            }
            if (!address.contains("?")) { // else it is the same with some of it left out, in as many ways as there are tags
                links(answer).stream().filter(seen::add).forEach(next::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(80).contains("/login", "/feed.rss", "/favicon.svg", "/about", "/posts/everything.md");
        assertThat(dead).isEmpty();
    }

    private static long bread() {
        return published(Cast::author, "title", "Bread", "slug", "bread", "body", "Bread of rye.", "tags", "java");
    }

    private static Response get(String wish, String address) {
        return Cast.reader().header("Accept", wish).get(address);
    }

    private static int asAdmin(String wish, String address) {
        return Cast.admin().header("Accept", wish).get(address).statusCode();
    }

    private static boolean isSame(Response answer, Response plain) {
        return answer.statusCode() == plain.statusCode() && answer.contentType().equals(plain.contentType())
                && Arrays.equals(answer.asByteArray(), plain.asByteArray());
    }

    /** Whatever a page leads to or is made of, on this host. */
    private static List<String> links(Response answer) {
        var links = new ArrayList<String>();
        if (String.valueOf(answer.contentType()).startsWith("text/html")) {
            var page = Jsoup.parse(answer.asString(), base());
            Stream.of("href", "src", "poster", "action").forEach(
                    name -> page.select("[" + name + "]:not(form[method=post])").forEach(element -> links.add(element.absUrl(name))));
            page.select("meta[property=og:image], meta[property=og:url]").forEach(meta -> links.add(meta.attr("content")));
        }
        return links.stream().filter(link -> link.startsWith(base() + "/"))
                .map(link -> link.substring(base().length()).replaceFirst("#.*", "")).toList();
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }
}
