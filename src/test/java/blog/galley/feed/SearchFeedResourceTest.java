package blog.galley.feed;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchFeedResourceTest {

    @BeforeEach
    void twoPosts() {
        Blog.empty();
        published(Cast::author, "title", "Rye", "body", "Bread of rye.", "date", "2024-01-01T00:00");
        published(Cast::author, "title", "Wheat bread, wheat bread", "body", "Bread.", "date", "2023-01-01T00:00");
        published(Cast::author, "title", "About bread", "body", "Bread.", "page", "on");
    }

    @Test
    void hasTheNewestThatAreFound() {
        var feed = XmlDocument.of(get("/search/feed.xml?q= bread "));

        assertThat(feed.all("/feed/entry/title")).containsExactly("Rye", "Wheat bread, wheat bread");
        assertThat(feed.one("/feed/title")).isEqualTo("Galley: bread");
        assertThat(feed.one("/feed/link[@rel='self']/@href")).endsWith("/search/feed.xml?q=bread");
        assertThat(feed.one("/feed/link[@rel='alternate']/@href")).endsWith("/search?q=bread");
        assertThat(get("/search/feed.rss?q=rye").contentType()).startsWith("application/rss+xml");
        assertThat(get("/search/feed.json?q=rye").jsonPath().getList("items.title")).containsExactly("Rye");
    }

    @Test
    void waitsForTheFirstPostThatHasAllOfIt() {
        var feed = XmlDocument.of(get("/search/feed.xml?q=bread spelt"));

        assertThat(feed.all("/feed/entry")).isEmpty();
        assertThat(Instant.parse(feed.one("/feed/updated"))).isBetween(Instant.now().minus(Duration.ofHours(25)), Instant.now());
        assertThat(get("/search/feed.rss?q=bread spelt").asString()).doesNotContain("1970");
    }

    @Test
    void isNamedByThePageOfTheSearch() {
        assertThat(page(given().queryParam("q", "rye&wheat").get("/search")).select("link[rel=alternate][href^=/search/]").eachAttr("href"))
                .containsExactly("/search/feed.xml?q=rye%26wheat", "/search/feed.rss?q=rye%26wheat", "/search/feed.json?q=rye%26wheat");
        assertThat(page(get("/search")).select("link[rel=alternate][href^=/search/]")).isEmpty();
    }

    @Test
    void isAskedForAgainAsAnyFeed() {
        var tag = get("/search/feed.xml?q=rye").header("ETag");

        assertThat(given().header("If-None-Match", tag).get("/search/feed.xml?q=rye").statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search/feed.xml", "/search/feed.xml?q=", "/search/feed.xml?q=%20%21", "/search/feed.txt?q=rye"})
    void isNotThereForNothing(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'|&!:*()", "\"unbalanced", "tag:", "before:9999", "%00", "%F0%9F%A5%96", "a%E2%80%AEb"})
    void takesWhateverIsTyped(String typed) {
        assertThat(
                given().urlEncodingEnabled(false).get("/search/feed.json?q=" + typed.replace("\"", "%22").replace("|", "%7C")).statusCode())
                .isIn(200, 400, 404);
    }
}
