package blog.galley.author;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuthorResourceTest {

    @BeforeEach
    void twoPosts() {
        Blog.empty();
        published(Cast::author, "title", "One", "date", "2024-01-01T00:00");
        published(Cast::author, "title", "Two", "date", "2024-01-02T00:00");
        published(Cast::otherAuthor, "title", "Another", "tags", "java");
    }

    @Test
    void showsWhatSomebodyHasWritten() {
        var author = page(get("/authors/지수"));

        assertThat(author.select("h1").text()).isEqualTo("지수");
        assertThat(author.select("main .hint").text()).startsWith("2 posts");
        assertThat(author.select(".post-row h2").eachText()).containsExactly("Two", "One");
        assertThat(author.select("link[rel=alternate][href^=/authors/]").eachAttr("type"))
                .containsExactly("application/atom+xml", "application/rss+xml", "application/feed+json");
        assertThat(author.select("meta[property=og:url]").attr("content")).endsWith("/authors/%EC%A7%80%EC%88%98");
        assertThat(page(get("/authors/otto")).select("link[rel=canonical]").attr("href")).endsWith("/authors/Otto");
    }

    @Test
    void bylinesLeadThere() {
        assertThat(page(get("/posts/one")).select(".article-meta a[rel=author]").attr("href")).isEqualTo("/authors/%EC%A7%80%EC%88%98");
        assertThat(get("/authors/지수").statusCode()).isEqualTo(200);
    }

    @Test
    void aBylineSaysWhoseAPostIs() {
        Blog.sql("update revision set byline = 'Guest, otto' where title = 'Two'");
        var meta = page(get("/posts/two")).select(".article-meta");

        assertThat(meta.text()).contains("Guest, Otto");
        assertThat(meta.select("a").eachAttr("href")).containsExactly("/authors/Otto");
        assertThat(page(get("/authors/Otto")).select(".post-row h2").eachText()).containsExactly("Another", "Two");
        assertThat(page(get("/authors/지수")).select(".post-row h2").eachText()).containsExactly("One");
        assertThat(get("/authors/Otto/feed.json").asString()).contains("/posts/two\"").doesNotContain("/posts/one\"");
    }

    @Test
    void aBylineLeadsOnlyToWhoseListHasThePost() {
        Blog.sql("update revision set byline = 'ＯＴＴＯ, Otto ' where title = 'Two'");
        var meta = page(get("/posts/two")).select(".article-meta");

        assertThat(meta.text()).contains("ＯＴＴＯ, Otto");
        assertThat(meta.select("a")).isEmpty();
        assertThat(page(get("/authors/Otto")).select(".post-row h2").eachText()).containsExactly("Another");
    }

    @Test
    void goesOnOnFurtherPages() {
        for (int i = 0; i < 11; i++) {
            published(Cast::author, "title", "More " + i);
        }
        var first = page(get("/authors/지수"));
        var second = page(given().urlEncodingEnabled(false).get(first.select(".more a").attr("href")));

        assertThat(first.select(".post-row")).hasSize(12);
        assertThat(second.select(".post-row h2").eachText()).containsExactly("One");
        assertThat(second.select(".author > p a").eachAttr("href")).contains("/authors/%EC%A7%80%EC%88%98");
        assertThat(get("/authors/지수?page=x").statusCode()).isEqualTo(200);
        assertThat(get("/authors/지수?page=3").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authors/Nobody", "/authors/Ada", "/authors/%25", "/authors", "/authors/a/b"})
    void whoHasWrittenNothingIsNotThere(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void isInTheSitemap() {
        assertThat(get("/sitemap.xml").asString()).contains("/authors/Otto</loc>", "/authors/%EC%A7%80%EC%88%98</loc>")
                .doesNotContain("/authors/Ada<");
    }
}
