package blog.galley.article;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PostResourceTest {

    @Inject
    EntityManagerFactory factory;

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void showsAPostWithItsContents() {
        published(Cast::author, "title", "첫 글", "tags", "java, 한글", "toc", "on", "date", "2024-04-08T21:09:00+09:00",
                "body", "## 세션별 후기\n\n**마크다운(Markdown)**을 씁니다.\n\n### 안쪽\n\n글");
        var post = page(get("/posts/첫-글"));

        assertThat(post.select("article h1").text()).isEqualTo("첫 글");
        assertThat(post.select("time").attr("datetime")).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(post.select("strong").text()).isEqualTo("마크다운(Markdown)");
        assertThat(post.select(".toc a").eachAttr("href")).containsExactly("#세션별-후기", "#안쪽");
        assertThat(post.select(".toc li li a").text()).isEqualTo("안쪽");
        assertThat(post.select(".prose h2").attr("id")).isEqualTo("세션별-후기");
        assertThat(post.select("article").attr("lang")).isEqualTo("ko");
        assertThat(post.select(".article-tags a").eachAttr("href")).containsExactly("/tags/java", "/tags/%ED%95%9C%EA%B8%80");
    }

    @Test
    void anEnglishPostIsMarkedSoWhateverItsReaderReads() {
        published(Cast::author, "title", "Plain", "body", "An English text.");
        var post = page(given().header("Accept-Language", "ko").get("/posts/plain"));
        var home = page(given().header("Accept-Language", "ko").get("/"));

        assertThat(post.select("html").attr("lang")).isEqualTo("ko");
        assertThat(post.select("article").attr("lang")).isEqualTo("en");
        assertThat(home.select(".post-row").attr("lang")).isEqualTo("en");
        assertThat(page(given().header("Accept-Language", "ko").get("/archive")).select(".archive-month a").attr("lang")).isEqualTo("en");
    }

    @Test
    void readersLoadNothingOfTheEditor() {
        published(Cast::author, "title", "Plain", "body", "text");
        var read = page(get("/posts/plain")).select("link[rel=stylesheet], script");
        var written = page(Cast.author().get("/editor")).select("link[rel=stylesheet]");

        assertThat(read.outerHtml()).contains("/app-").doesNotContain("/editor-");
        assertThat(written.outerHtml()).contains("/app-", "/editor-");
    }

    @Test
    void showsNoContentsUnlessAsked() {
        published(Cast::author, "title", "Plain", "body", "## One\n\n## Two");

        assertThat(page(get("/posts/plain")).select(".toc")).isEmpty();
    }

    @Test
    void twoPostsOfOneTitleGetAddressesOfTheirOwn() {
        published(Cast::author, "title", "Same", "body", "one");
        published(Cast::author, "title", "Same", "body", "two");

        assertThat(page(get("/posts/same")).select(".prose").text()).isEqualTo("one");
        assertThat(page(get("/posts/same-2")).select(".prose").text()).isEqualTo("two");
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        long id = published(Cast::author, "title", "Old name");
        submit(Cast.author(), "/editor/" + id + "/publication", "slug", "새-이름", "version", "1");
        var moved = notFollowed("/posts/old-name");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/posts/%EC%83%88-%EC%9D%B4%EB%A6%84");
        assertThat(get("/posts/새-이름").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressCanComeBack() {
        long id = published(Cast::author, "title", "Name", "slug", "a");
        submit(Cast.author(), "/editor/" + id + "/publication", "slug", "b", "version", "1");
        assertThat(notFollowed("/posts/a").header("Cache-Control")).isEqualTo("no-cache");
        submit(Cast.author(), "/editor/" + id + "/publication", "slug", "a", "version", "2");

        assertThat(notFollowed("/posts/a").statusCode()).isEqualTo(200);
        assertThat(notFollowed("/posts/b").header("Location")).endsWith("/posts/a");
    }

    @Test
    void addressesLeadToTheOneFormThereIs() {
        published(Cast::author, "title", "한글");

        assertThat(notFollowed("/posts/한글/").statusCode()).isEqualTo(301);
        assertThat(notFollowed("/posts/" + Normalizer.normalize("한글", Normalizer.Form.NFD)).statusCode()).isEqualTo(301);
    }

    @Test
    void aPostMayHaveAPathOfItsOwn() {
        published(Cast::author, "title", "Moved here", "slug", "/2019/03/moved-here/");

        assertThat(page(get("/2019/03/moved-here")).select("h1").text()).isEqualTo("Moved here");
    }

    @Test
    void linksToItsNeighboursInTime() {
        published(Cast::author, "title", "One", "date", "2024-01-01T00:00:00Z");
        published(Cast::author, "title", "Two", "date", "2024-01-02T00:00:00Z");
        published(Cast::author, "title", "Three", "date", "2024-01-03T00:00:00Z");

        assertThat(page(get("/posts/two")).select(".neighbours a").eachAttr("href")).containsExactly("/posts/one", "/posts/three");
        assertThat(page(get("/posts/three")).select(".neighbours a").eachAttr("href")).containsExactly("/posts/two");
    }

    @Test
    void leadsOnWithoutAskingForMoreThanItShows() {
        published(Cast::author, "title", "One", "date", "2024-01-01T00:00:00Z", "tags", "java");
        published(Cast::author, "title", "Two", "date", "2024-01-02T00:00:00Z", "tags", "java");
        published(Cast::author, "title", "셋", "date", "2024-01-03T00:00:00Z", "tags", "java", "body", "한국어 본문입니다.");
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var neighbours = page(get("/posts/two")).select(".neighbours a");
        var queries = List.of(statistics.getQueries());
        statistics.setStatisticsEnabled(false);

        assertThat(neighbours.eachAttr("lang")).containsExactly("en", "ko");
        assertThat(queries).anyMatch(query -> query.contains("p.publishedAt < :at")).noneMatch(query -> query.contains("index(t)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/nope", "/nope", "/posts/a%00b", "/posts/%FF", "/posts/%E0%A4", "/posts/..%2f..%2fetc", "/editor.php"})
    void whatIsNotThereIsAProperPage(String path) {
        var response = given().urlEncodingEnabled(false).get(path);

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(page(response).select("main h1").text()).isNotEmpty();
        assertThat(page(response).select("main a[href=/]")).isNotEmpty();
    }

    @Test
    void scriptsInAPostAreDead() {
        published(Cast::author, "title", "Attack", "body",
                """
                        <script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) <div hx-get="/logout" hx-trigger="load">x</div>""");
        var prose = page(get("/posts/attack")).select(".prose");

        assertThat(prose.select("script, [onerror], [hx-get], a[href^=javascript]")).isEmpty();
    }

    private static Response notFollowed(String path) {
        return given().redirects().follow(false).get(path);
    }
}
