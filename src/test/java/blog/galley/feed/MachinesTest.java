package blog.galley.feed;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MachinesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private long id;

    @BeforeEach
    void onePost() {
        Blog.empty();
        id = published(Cast::author, "title", "첫 글 </script> \"&", "slug", "첫-글", "tags", "java, 한글", "date", "2024-04-08T21:09:00+09:00",
                "summary", "요약 <b>", "body", "**마크다운**을 씁니다.\n\n![a](/media/" + HASH + "/a.png)");
    }

    @Test
    void theSitemapTellsWhatThereIs() {
        Blog.sql("insert into media (hash, type, size, created_at) values ('%s', 'image/png', 1, now())".formatted(HASH));
        var map = XmlDocument.of(get("/sitemap.xml"));

        assertThat(map.all("/urlset/url/loc")).containsExactlyInAnyOrder(base() + "/", base() + "/archive", base() + "/tags",
                base() + "/tags/java", base() + "/authors/%EC%A7%80%EC%88%98",
                base() + "/tags/%ED%95%9C%EA%B8%80", base() + "/posts/%EC%B2%AB-%EA%B8%80");
        assertThat(Instant.parse(map.one("/urlset/url/lastmod"))).isBefore(Instant.now());
        assertThat(map.one("/urlset/url/image:image/image:loc")).isEqualTo(base() + "/media/" + HASH + "/a.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemaps/2.xml", "/sitemaps/9999.xml", "/sitemaps/99999.xml", "/sitemaps/x.xml", "/sitemaps/-1.xml"})
    void thereAreNoMorePartsThanPosts(String path) {
        assertThat(get("/sitemaps/1.xml").statusCode()).isEqualTo(200);
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyBlogHasASitemap() {
        Blog.empty();

        assertThat(XmlDocument.of(get("/sitemap.xml")).all("/urlset/url/loc")).containsExactly(base() + "/", base() + "/archive",
                base() + "/tags");
        assertThat(get("/llms.txt").asString()).startsWith("# Galley\n\n> ").doesNotContain("## Posts");
    }

    @Test
    void robotsFindTheSitemapAndStayOutOfTheEditor() {
        assertThat(get("/robots.txt").contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(get("/robots.txt").asString()).contains("Disallow: /editor\n", "Sitemap: " + base() + "/sitemap.xml");
    }

    @Test
    void aPostIsThereAsMarkdown() {
        var markdown = get("/posts/첫-글.md");

        assertThat(markdown.contentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(markdown.header("Link")).isEqualTo("<" + base() + "/posts/%EC%B2%AB-%EA%B8%80>; rel=\"canonical\"");
        assertThat(markdown.asString()).startsWith("---\ntitle: \"첫 글 ").contains("\ndate: 2024-04-08T21:09:00+09:00\n",
                "\ntags: [\"java\",\"한글\"]\n",
                "\n---\n\n**마크다운**을 씁니다.");
        assertThat(get("/llms.txt").asString()).contains("(" + base() + "/posts/%EC%B2%AB-%EA%B8%80.md): 요약 <b>");
    }

    @Test
    void onlyWhatReadersSeeIsThereAsMarkdown() {
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");
        Blog.draft(Cast.author(), "title", "Draft", "slug", "draft");

        assertThat(get("/posts/tomorrow.md").statusCode()).isEqualTo(404);
        assertThat(get("/posts/draft.md").statusCode()).isEqualTo(404);
        assertThat(get("/posts/nope.md").statusCode()).isEqualTo(404);
        assertThat(get("/.md").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageTellsAboutThePost() throws IOException {
        var post = page(get("/posts/첫-글"));
        var posting = new ObjectMapper().readTree(post.select("script[type=application/ld+json]").first().data());

        assertThat(meta(post, "og:title")).isEqualTo("첫 글 </script> \"&");
        assertThat(meta(post, "og:description")).isEqualTo("요약 <b>");
        assertThat(meta(post, "og:url")).isEqualTo(base() + "/posts/%EC%B2%AB-%EA%B8%80")
                .isEqualTo(post.select("link[rel=canonical]").attr("href"));
        assertThat(meta(post, "og:locale")).isEqualTo("ko_KR");
        assertThat(meta(post, "og:image")).startsWith(base() + "/cards/" + id + ".png");
        assertThat(posting.get("@type").asText()).isEqualTo("BlogPosting");
        assertThat(posting.get("headline").asText()).isEqualTo("첫 글 </script> \"&");
        assertThat(posting.get("datePublished").asText()).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(posting.get("author").get("name").asText()).isEqualTo(Cast.AUTHOR);
        assertThat(post.select("head script[type=application/ld+json] ~ *:not(script):not(link):not(meta)")).isEmpty();
    }

    @Test
    void aCoverIsShownWithALinkInItsSize() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 21, BufferedImage.TYPE_INT_RGB), "png", picture);
        var answer = Cast.admin().multiPart("files", "content/posts/covered/index.md",
                "---\ntitle: Covered\ndate: 2024-01-01\ncover:\n  image: sea.png\n  caption: The sea\n---\nText.".getBytes(UTF_8))
                .multiPart("files", "content/posts/covered/sea.png", picture.toByteArray()).post("/editor/import");
        var run = answer.header("Location").replaceFirst(".*/", "");
        Wait.until(() -> assertThat(Cast.admin().get("/editor/import/" + run + "/progress").statusCode()).isEqualTo(286));
        var covered = page(get("/posts/covered"));

        assertThat(meta(covered, "og:image")).endsWith("/sea.png");
        assertThat(meta(covered, "og:image:width")).isEqualTo("40");
        assertThat(meta(covered, "og:image:height")).isEqualTo("21");
        assertThat(meta(covered, "og:image:alt")).isEqualTo("Covered");
        assertThat(meta(page(get("/posts/첫-글")), "og:image:width")).isEqualTo("1200");
        assertThat(covered.select(".e-content > figure.cover > figcaption").text()).as("what reader views look for beside the text")
                .isEqualTo("The sea");
        assertThat(covered.select(".e-content h1, figure.cover ~ figure.cover")).isEmpty();
    }

    @Test
    void everyPageLeadsToTheFeeds() {
        assertThat(page(get("/")).select("link[rel=alternate]").eachAttr("href")).containsExactly("/feed.xml", "/feed.rss", "/feed.json");
        assertThat(page(get("/tags/한글")).select("link[rel=alternate]").eachAttr("href")).contains("/feed.xml",
                "/tags/%ED%95%9C%EA%B8%80/feed.xml");
        page(get("/tags/한글")).select("link[rel=alternate]").eachAttr("href")
                .forEach(feed -> assertThat(given().urlEncodingEnabled(false).get(feed).statusCode()).isEqualTo(200));
    }

    @Test
    void aPostHasACard() throws IOException {
        var card = get("/cards/" + id + ".png");
        var image = ImageIO.read(new ByteArrayInputStream(card.asByteArray()));

        assertThat(card.contentType()).isEqualTo("image/png");
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(given().header("If-None-Match", card.header("ETag")).get("/cards/" + id + ".png").statusCode()).isEqualTo(304);
        assertThat(head("/cards/" + id + ".png").header("ETag")).isEqualTo(card.header("ETag"));
    }

    @Test
    void draftsHaveNoCard() {
        long draft = Blog.draft(Cast.author(), "title", "Draft");
        long tomorrow = published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");

        assertThat(get("/cards/" + draft + ".png").statusCode()).isEqualTo(404);
        assertThat(get("/cards/" + tomorrow + ".png").statusCode()).isEqualTo(404);
        assertThat(get("/cards/0.png").statusCode()).isEqualTo(404);
        assertThat(get("/cards/99999999999999999999.png").statusCode()).isEqualTo(404);
        assertThat(get("/cards/x.png").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkToAPostCanBeShown() throws IOException {
        var url = base() + "/posts/%EC%B2%AB-%EA%B8%80";
        var json = new ObjectMapper().readTree(given().queryParam("url", url).get("/oembed").asByteArray());
        var xml = XmlDocument.of(given().queryParam("url", base() + "/posts/첫-글/").queryParam("format", "xml").get("/oembed"));

        assertThat(json.get("type").asText()).isEqualTo("link");
        assertThat(json.get("version").asText()).isEqualTo("1.0");
        assertThat(json.get("title").asText()).isEqualTo(xml.one("/oembed/title")).isEqualTo("첫 글 </script> \"&");
        assertThat(json.get("thumbnail_width").asInt()).isEqualTo(1200);
        assertThat(given().queryParam("url", url).queryParam("maxwidth", "300").get("/oembed").asString()).doesNotContain("thumbnail");
        assertThat(page(get("/posts/첫-글")).select("link[type=application/json+oembed]").attr("href"))
                .contains("url=http%3A%2F%2Flocalhost");
    }

    @Test
    void othersLinksAreNotShown() {
        assertThat(given().queryParam("url", "https://example.org/posts/x").get("/oembed").statusCode()).isEqualTo(404);
        assertThat(given().queryParam("url", base() + "/posts/nope").get("/oembed").statusCode()).isEqualTo(404);
        assertThat(given().queryParam("url", "::nonsense").get("/oembed").statusCode()).isEqualTo(404);
        assertThat(given().queryParam("url", base()).get("/oembed").statusCode()).isEqualTo(404);
        assertThat(given().queryParam("url", base() + "/posts/x").queryParam("maxwidth", "wide").get("/oembed").statusCode()).isIn(400,
                404);
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
        assertThat(given().queryParam("url", base() + "/posts/x").queryParam("format", "yaml").get("/oembed").statusCode()).isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a_b:99", "[::1]:8080", "xn--bj0bj06e.example"})
    void whateverTheBlogIsCalled(String host) {
        assertThat(given().header("Host", host).get("/feed.xml").statusCode()).isEqualTo(200);
        assertThat(given().header("Host", host).get("/posts/첫-글").statusCode()).isEqualTo(200);
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }
}
