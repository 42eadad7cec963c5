package blog.galley.feed;

import static blog.galley.support.Blog.published;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog that has moved here loses none of its readers. */
@QuarkusTest
class FormerFeedsTest {

    @BeforeEach
    void aPost() {
        Blog.empty();
        published(Cast::author, "title", "A", "slug", "a", "tags", "C#, 한글");
    }

    @ParameterizedTest
    @CsvSource({
        "/index.xml, /feed.rss", "/rss.xml, /feed.rss", "/atom.xml, /feed.xml", "/feed/, /feed.rss", "/feed, /feed.rss", "/rss, /feed.rss",
        "/rss/, /feed.rss", "/feed/atom/, /feed.xml",
        "/feed/rss2/, /feed.rss", "/feed.atom, /feed.xml", "/posts/index.xml, /feed.rss", "/post/index.xml, /feed.rss",
        "/blog/index.xml, /feed.rss", "/blog/feed/, /feed.rss",
        "/ko/index.xml, /feed.rss", "/en/posts/index.xml, /feed.rss", "/docs/a/index.xml, /feed.rss", "/feeds/posts/default, /feed.rss",
        "/?feed=rss2, /feed.rss", "/?feed=atom, /feed.xml",
        "/tags/c-sharp/index.xml, /tags/c-sharp/feed.rss", "/tag/c-sharp/feed/, /tags/c-sharp/feed.rss",
        "/categories/C%23/index.xml, /tags/c-sharp/feed.rss",
        "/en/tags/c-sharp/index.xml, /tags/c-sharp/feed.rss", "/category/%ED%95%9C%EA%B8%80/atom.xml, /tags/%ED%95%9C%EA%B8%80/feed.xml"})
    void whatWasAFeedLeadsToOurs(String former, String feed) {
        var answer = reader().urlEncodingEnabled(false).get(former);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(feed);
        assertThat(answer.asString()).isEmpty();
        assertThat(reader().urlEncodingEnabled(false).get(feed).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comments/feed/", "/posts/a/feed/", "/search/index.xml", "/index.xml.gz", "/reed", "/posts/a/rss",
        "/authors/nobody/feed.xml", "/tags/none/feed.xml", "/tags/none/feed.rss"})
    void nothingElseDoes(String path) {
        assertThat(reader().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xml", "/blog/feed", "/rss"})
    void aPostThatLivesThereIsRead(String path) {
        published(Cast::author, "title", "B", "slug", path);

        assertThat(reader().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authors/%EC%A7%80%EC%88%98/index.xml", "/author/%EC%A7%80%EC%88%98/feed/"})
    void authorsHaveTheirs(String path) {
        var answer = reader().urlEncodingEnabled(false).get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(reader().urlEncodingEnabled(false).get(answer.header("Location").replaceFirst("^https?://[^/]+", "")).statusCode())
                .isEqualTo(200);
    }
}
