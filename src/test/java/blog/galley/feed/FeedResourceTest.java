package blog.galley.feed;

import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedResourceTest {

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void atomHasWhatItsStandardWants() {
        published(Cast::author, "title", "첫 글 <&> ]]>", "tags", "java, C#", "date", "2024-04-08T21:09:00+09:00", "body",
                "**마크다운(Markdown)**을 씁니다. 😀");
        published(Cast::author, "title", "Second", "date", "2024-05-01T00:00:00Z");
        var feed = XmlDocument.of(get("/feed.xml"));

        assertThat(URI.create(feed.one("/feed/id")).isAbsolute()).isTrue();
        assertThat(feed.one("/feed/title")).isEqualTo("Galley");
        assertThat(feed.one("/feed/link[@rel='self']/@href")).isEqualTo(base() + "/feed.xml");
        assertThat(feed.one("/feed/link[@rel='alternate']/@href")).isEqualTo(base() + "/");
        assertThat(feed.all("/feed/entry/title")).containsExactly("Second", "첫 글 <&> ]]>");
        assertThat(feed.all("/feed/entry/id")).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("tag:localhost,\\d{4}-\\d\\d-\\d\\d:post/\\d+"));
        assertThat(feed.all("/feed/entry/author/name")).containsExactly(Cast.AUTHOR, Cast.AUTHOR);
        assertThat(feed.all("/feed/entry/updated"))
                .allMatch(updated -> !Instant.parse(updated).isAfter(Instant.parse(feed.one("/feed/updated"))));
        assertThat(feed.one("/feed/entry[2]/published")).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(feed.one("/feed/entry[2]/link[@rel='alternate']/@href")).startsWith(base() + "/posts/%EC%B2%AB-%EA%B8%80");
        assertThat(feed.one("/feed/entry[2]/@xml:lang")).isEqualTo("ko");
        assertThat(feed.all("/feed/entry[2]/category/@term")).containsExactly("java", "c-sharp");
        assertThat(feed.one("/feed/entry[2]/content[@type='html']")).contains("<strong>마크다운(Markdown)</strong>을 씁니다. 😀");
    }

    @Test
    void codeFormulasAndHeadingsComeWithoutWhatOnlyThePageNeeds() {
        published(Cast::author, "title", "Plain", "body",
                "## One\n\n```java\nint x;\n```\n\n$x^2$\n\n$$\ny\n$$\n\n```mermaid\ngraph TD\n```\n");

        assertThat(XmlDocument.of(get("/feed.xml")).one("/feed/entry/content").replaceAll("\\s*\n\\s*", "")).isEqualTo(
                "<h2 id=\"one\">One</h2><pre><code>int x;</code></pre><p><code>x^2</code></p><pre><code>y</code></pre><pre><code>graph TD</code></pre>");
    }

    @Test
    void rssHasWhatItsStandardWants() {
        published(Cast::author, "title", "첫 글", "tags", "java, C#", "date", "2024-04-08T21:09:00+09:00", "summary", "In <short>", "body",
                "*Text*");
        var feed = XmlDocument.of(get("/feed.rss"));

        assertThat(feed.one("/rss/@version")).isEqualTo("2.0");
        assertThat(feed.one("/rss/channel/link")).isEqualTo(base() + "/");
        assertThat(feed.one("/rss/channel/description")).isNotEmpty();
        assertThat(feed.one("/rss/channel/atom:link[@rel='self']/@href")).isEqualTo(base() + "/feed.rss");
        assertThat(feed.one("/rss/channel/item/guid[@isPermaLink='false']")).startsWith("tag:");
        assertThat(feed.one("/rss/channel/item/description")).isEqualTo("In <short>");
        assertThat(feed.one("/rss/channel/item/content:encoded")).contains("<em>Text</em>");
        assertThat(feed.all("/rss/channel/item/category")).containsExactly("java", "C#");
        assertThat(OffsetDateTime.parse(feed.one("/rss/channel/item/pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isEqualTo("2024-04-08T21:09:00+09:00");
    }

    @Test
    void jsonHasWhatItsStandardWants() {
        published(Cast::author, "title", "첫 글", "tags", "java", "date", "2024-04-08T21:09:00+09:00", "body", "</script> *Text*");
        var feed = json(get("/feed.json"));
        var item = feed.get("items").get(0);

        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asText()).isEqualTo(base() + "/feed.json");
        assertThat(item.get("id").asText()).startsWith("tag:");
        assertThat(item.get("title").asText()).isEqualTo("첫 글");
        assertThat(item.get("content_html").asText()).contains("<em>Text</em>");
        assertThat(item.get("date_published").asText()).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(item.get("authors").get(0).get("name").asText()).isEqualTo(Cast.AUTHOR);
        assertThat(item.get("tags").get(0).asText()).isEqualTo("java");
    }

    @Test
    void contentCanBeReadElsewhere() {
        published(Cast::author, "title", "Post", "body",
                """
                        ![a](/media/x.png) ![b](near.png) [c](#part) [d](/tags) [e](https://example.org/?a=b&c=d) [f](//cdn.example/x) [g](mailto:a@example.org)

                        - [x] done
                        - [ ] open

                        <iframe src="https://www.youtube.com/embed/xyz"></iframe>""");
        var content = Jsoup.parseBodyFragment(XmlDocument.of(get("/feed.xml")).one("/feed/entry/content"));

        assertThat(content.select("img").eachAttr("src")).containsExactly(base() + "/media/x.png", base() + "/posts/near.png");
        assertThat(content.select("a").eachAttr("href")).contains(base() + "/posts/post#part", base() + "/tags",
                "https://example.org/?a=b&c=d",
                "http://cdn.example/x", "mailto:a@example.org");
        assertThat(content.select("input, iframe, script")).isEmpty();
        assertThat(content.text()).contains("☑ done", "☐ open");
    }

    @Test
    void aTagHasFeedsOfItsOwn() {
        published(Cast::author, "title", "One", "tags", "한글");
        published(Cast::author, "title", "Other", "tags", "java");

        assertThat(XmlDocument.of(get("/tags/한글/feed.xml")).all("/feed/entry/title")).containsExactly("One");
        assertThat(XmlDocument.of(get("/tags/한글/feed.xml")).one("/feed/link[@rel='self']/@href"))
                .isEqualTo(base() + "/tags/%ED%95%9C%EA%B8%80/feed.xml");
        assertThat(XmlDocument.of(get("/tags/java/feed.rss")).one("/rss/channel/title")).isEqualTo("Galley: java");
        assertThat(json(get("/tags/java/feed.json")).get("items")).hasSize(1);
    }

    @Test
    void anAuthorHasFeedsOfTheirOwn() {
        published(Cast::author, "title", "Mine");
        published(Cast::otherAuthor, "title", "Other");

        assertThat(XmlDocument.of(get("/authors/" + Cast.AUTHOR + "/feed.xml")).all("/feed/entry/title")).containsExactly("Mine");
        assertThat(XmlDocument.of(get("/authors/otto/feed.rss")).all("/rss/channel/item/title")).containsExactly("Other");
        assertThat(json(get("/authors/Otto/feed.json")).get("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/nope/feed.xml", "/tags/secret/feed.xml", "/authors/nobody/feed.xml", "/authors/Otto/feed.json",
        "/feed.html", "/feed.xmlx",
        "/tags/%27%3B--/feed.rss", "/authors/%F0%9F%98%80/feed.xml", "/authors/%FF/feed.xml", "/tags/a%00b/feed.xml", "/feed.xml/more"})
    void whatIsNotThereIsMissing(String path) {
        Blog.draft(Cast.otherAuthor(), "title", "Draft", "tags", "secret");

        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/feed.rss", "/feed.json"})
    void anEmptyBlogHasEmptyFeeds(String path) {
        var feed = get(path);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.asString()).doesNotContain("<entry", "<item", "content_html")
                .contains(path.endsWith("json") ? "\"items\":[]" : "Galley");
        if (!path.endsWith("json")) {
            XmlDocument.of(feed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/feed.rss", "/feed.json", "/sitemap.xml", "/sitemaps/1.xml", "/llms.txt"})
    void draftsAndPostsOfOtherTimesAreHidden(String path) {
        published(Cast::author, "title", "Visible", "date", "2024-01-01T00:00:00Z");
        long changed = published(Cast::author, "title", "Public");
        submit(Cast.author(), "/editor/" + changed + "/draft", "version", "1", "title", "Hidden", "body", "hidden");
        Blog.draft(Cast.author(), "title", "Hidden", "body", "hidden");
        published(Cast::author, "title", "Hidden", "slug", "hidden", "date", "2999-01-01T00:00:00Z", "body", "hidden");
        published(Cast::author, "title", "Hidden", "slug", "hidden-too", "date", "2020-01-01T00:00:00Z", "expires", "2021-01-01T00:00:00Z",
                "body", "hidden");
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).containsIgnoringCase("visible").containsIgnoringCase("public").doesNotContainIgnoringCase("hidden");
    }

    @Test
    void holdsTheLatestTwenty() {
        for (int day = 1; day <= 22; day++) {
            published(Cast::author, "title", "Post " + day, "date", "2024-01-%02dT00:00:00Z".formatted(day));
        }

        assertThat(XmlDocument.of(get("/feed.xml")).all("/feed/entry/title")).hasSize(20).startsWith("Post 22").endsWith("Post 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/feed.rss", "/feed.json", "/tags/java/feed.xml", "/authors/Otto/feed.rss", "/sitemap.xml",
        "/robots.txt",
        "/llms.txt", "/posts/post.md", "/posts/post", "/", "/tags", "/tags/java"})
    void whoHasItGetsNothing(String path) {
        published(Cast::otherAuthor, "title", "Post", "tags", "java");
        var first = get(path);
        var tag = first.header("ETag");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isNotEmpty();
        assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
        assertThat(given().header("If-None-Match", "\"x\", W/" + tag).get(path).header("ETag")).isEqualTo(tag);
        assertThat(given().header("If-None-Match", "\"x\", " + tag.replaceFirst("^W/", "")).get(path).statusCode()).as("made strong")
                .isEqualTo(304);
        assertThat(given().header("If-None-Match", "*").get(path).statusCode()).isEqualTo(304);
        assertThat(given().header("If-Modified-Since", first.header("Last-Modified")).get(path).asByteArray()).isEmpty();
        assertThat(
                given().header("If-None-Match", "\"x\"").header("If-Modified-Since", first.header("Last-Modified")).get(path).statusCode())
                .isEqualTo(200);
        assertThat(given().header("If-Modified-Since", "yesterday").get(path).statusCode()).isEqualTo(200);
        assertThat(head(path).header("ETag")).isEqualTo(tag);
        assertThat(head(path).asByteArray()).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNewsToo() {
        long id = published(Cast::author, "title", "Old", "date", "2020-01-01T00:00:00Z");
        published(Cast::author, "title", "New");
        var first = get("/feed.xml");
        given().spec(Cast.author()).delete("/editor/" + id + "/publication");
        var second = given().header("If-None-Match", first.header("ETag")).get("/feed.xml");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(given().header("If-Modified-Since", first.header("Last-Modified")).get("/feed.xml").statusCode()).isEqualTo(200);
    }

    @Test
    void cachesKeepItUntilTheNextPostIsDue() {
        published(Cast::author, "title", "Soon", "date", Instant.now().plusSeconds(100).toString());

        assertThat(get("/feed.xml").header("Cache-Control")).matches("public, max-age=\\d\\d");
    }

    @Test
    void aPostKeepsItsIdWhenItMoves() {
        long id = published(Cast::author, "title", "Post", "slug", "a");
        var before = XmlDocument.of(get("/feed.xml")).one("/feed/entry/id");
        submit(Cast.author(), "/editor/" + id + "/publication", "slug", "b", "version", "1");

        assertThat(XmlDocument.of(get("/feed.xml")).one("/feed/entry/id")).isEqualTo(before);
        assertThat(XmlDocument.of(get("/feed.xml")).one("/feed/entry/link/@href")).isEqualTo(base() + "/posts/b");
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    private static JsonNode json(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/feed+json");
        try {
            return new ObjectMapper().readTree(response.asByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
