package blog.galley.article;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    private long about;

    @BeforeEach
    void aPageBetweenTwoPosts() {
        Blog.empty();
        published(Cast::author, "title", "One", "date", "2024-01-01T00:00", "tags", "java");
        about = published(Cast::admin, "title", "소개", "slug", "/about", "page", "on", "date", "2024-01-02T00:00", "tags", "java, only-here",
                "body", "Zwieback");
        published(Cast::author, "title", "Two", "date", "2024-01-03T00:00", "tags", "java");
    }

    @Test
    void haveTheirAddressAndNoDate() {
        var shown = page(get("/about"));

        assertThat(shown.select("article h1").text()).isEqualTo("소개");
        assertThat(shown.select(".article-meta, .neighbours")).isEmpty();
        assertThat(shown.select("meta[property=og:type]").attr("content")).isEqualTo("website");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?tag=java", "/fragments/posts", "/tags/java", "/feed.xml", "/feed.rss", "/feed.json",
        "/tags/java/feed.xml", "/authors/지수/feed.json", "/llms.txt"})
    void standInNoList(String list) {
        var text = get(list).asString().replaceAll("(?s)<header.*?</header>", "");

        assertThat(text).contains("Two").doesNotContain("소개", "/about");
    }

    @Test
    void giveNoTagAPageOfItsOwn() {
        assertThat(page(get("/tags")).select(".tag-index a").eachText()).containsExactly("java");
        assertThat(page(get("/posts/one")).select(".neighbours a").eachAttr("href")).containsExactly("/posts/two");
    }

    @Test
    void areFoundAndMapped() {
        assertThat(page(get("/search?q=zwieback")).select(".post-row h2").text()).isEqualTo("소개");
        assertThat(get("/sitemap.xml").asString()).contains("/about</loc>");
        assertThat(get("/about.md").asString()).contains("\nlayout: page\n");
    }

    @Test
    void areLinkedOnEveryPageAsLongAsTheyAreSeen() {
        published(Cast::admin, "title", "After", "slug", "/zz", "page", "on");
        published(Cast::admin, "title", "Tomorrow", "slug", "/later", "page", "on", "date", "2999-01-01T00:00");
        for (var path : new String[]{"/", "/posts/one", "/tags", "/search", "/login", "/nowhere"}) {
            assertThat(page(get(path)).select(".site-header nav a").eachAttr("href")).as(path)
                    .startsWith("/about", "/zz", "/archive", "/tags").doesNotContain("/later");
        }

        submit(Cast.admin(), "/editor/" + about + "/withdrawal");
        assertThat(page(get("/")).select(".site-header nav a").eachAttr("href")).startsWith("/zz", "/archive", "/tags");
    }

    @Test
    void ofAuthorsAreAtTheirAddressAndNotInEverybodysHeader() {
        published(Cast::author, "title", "All hail", "slug", "/aaa", "page", "on");

        assertThat(page(get("/aaa")).select("article h1").text()).isEqualTo("All hail");
        for (var path : new String[]{"/", "/posts/one", "/tags", "/aaa"}) {
            assertThat(page(get(path)).select(".site-header nav a").eachAttr("href")).as(path).startsWith("/about", "/archive")
                    .doesNotContain("/aaa");
        }
    }

    @Test
    void fromBeforeThereWereAccountsAreWhoRunsTheBlogs() {
        Blog.sql("update post set author_id = null");

        assertThat(page(get("/")).select(".site-header nav a").eachAttr("href")).startsWith("/about");
    }

    @Test
    void saySoWhereOneIsMade() {
        assertThat(page(Cast.admin().get("/editor/" + about)).select("#PageHint").text()).contains("Pages of admins");
        assertThat(page(Cast.admin().get("/editor/" + about)).select("input[name=page][aria-describedby=PageHint]")).hasSize(1);
    }

    @Test
    void becomePostsAgainWhenTheyArePublishedSo() {
        submit(Cast.admin(), "/editor/" + about + "/draft", "version", "1", "page", "off");
        assertThat(page(get("/")).select(".post-row h2").eachText()).doesNotContain("소개");

        submit(Cast.admin(), "/editor/" + about + "/publication");
        assertThat(page(get("/")).select(".post-row h2").eachText()).containsExactly("Two", "소개", "One");
        assertThat(page(get("/")).select(".site-header nav a").eachAttr("href")).doesNotContain("/about");
    }
}
