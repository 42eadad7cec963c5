package blog.galley.post;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArchiveResourceTest {

    @BeforeEach
    void threePosts() {
        Blog.empty();
        published(Cast::author, "title", "First", "tags", "java, htmx", "date", "2024-01-01T00:00:00+09:00", "body", "한국어 본문입니다.");
        published(Cast::author, "title", "Second", "tags", "java, C#", "date", "2024-02-01T00:00:00+09:00", "summary", "In short");
        published(Cast::author, "title", "Third", "tags", "한글", "date", "2024-03-01T00:00:00+09:00");
    }

    @Test
    void listsPostsNewestFirst() {
        var home = page(get("/"));

        assertThat(titles(home)).containsExactly("Third", "Second", "First");
        assertThat(home.select(".post-row").get(1).text()).contains("1 February 2024", "In short", "java", "C#", "min");
    }

    @Test
    void filtersBySeveralTagsAtOnce() {
        assertThat(titles(page(get("/?tag=java")))).containsExactly("Second", "First");
        assertThat(titles(page(get("/?tag=java&tag=c-sharp")))).containsExactly("Second");
        assertThat(titles(page(get("/?tag=java&tag=한글")))).isEmpty();
    }

    @Test
    void countsWhatEachTagWouldLeave() {
        assertThat(choices(page(get("/")))).containsExactly("java 2", "C# 1", "htmx 1", "한글 1");
        assertThat(choices(page(get("/?tag=java")))).containsExactly("java ×", "C# 1", "htmx 1");
    }

    @Test
    void eachChoiceIsALinkThatWorksByItself() {
        var chosen = page(get("/?tag=java"));

        assertThat(chosen.select(".tag-filter a").eachAttr("href")).containsExactly("/", "/?tag=java&tag=c-sharp", "/?tag=java&tag=htmx");
    }

    @Test
    void draftsAndPostsOfTomorrowAreHiddenFromReaders() {
        Blog.draft(Cast.author(), "title", "Draft");
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");

        assertThat(titles(page(get("/")))).containsExactly("Third", "Second", "First");
        assertThat(get("/posts/tomorrow").statusCode()).isEqualTo(404);
    }

    @Test
    void theFragmentIsTheListAndSaysWhatItHolds() {
        var response = get("/fragments/posts?tag=java");
        var fragment = page(response);

        assertThat(response.header("HX-Trigger-After-Settle")).isEqualTo("{\"posts:filtered\":{\"count\":2}}");
        assertThat(fragment.select("#Archive #Results").text()).isEqualTo("2 posts tagged java");
        assertThat(fragment.select("header")).isEmpty();
        assertThat(fragment.title()).startsWith("2 posts tagged java");
    }

    @Test
    void thePageStaysAPageForHtmxToo() {
        var response = given().header("HX-Request", "true").get("/?tag=java");

        assertThat(page(response).select("body > main > #Archive")).hasSize(1);
    }

    @Test
    void morePostsComeByARealLink() {
        for (int i = 0; i < 12; i++) {
            published(Cast::author, "title", "Old " + i, "tags", "old", "date", "2020-01-%02dT00:00:00Z".formatted(i + 1));
        }
        var home = page(get("/"));
        var more = home.select(".more a");

        assertThat(titles(home)).hasSize(12);
        assertThat(more.attr("href")).isEqualTo("/?page=2");
        assertThat(titles(page(get(more.attr("href"))))).containsExactly("Old 2", "Old 1", "Old 0");
        assertThat(titles(page(get(more.attr("hx-get"))))).containsExactly("Old 2", "Old 1", "Old 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?page=x", "/?page=-1", "/?page=0", "/?page=99999999999", "/?page=1&page=2", "/?tag=", "/?tag=nope", "/?tag=%00",
            "/?tag=java&tag=java", "/?tag='%3B--", "/fragments/posts?tag=%F0%9F%98%80", "/?tag=%FF", "/?page="})
    void oddFiltersNeverBreakThePage(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isIn(200, 400, 404);
    }

    @Test
    void anUnknownTagSaysSo() {
        assertThat(page(get("/?tag=cobol")).select("#Archive").text()).contains("No posts", "There is no tag “cobol”");
    }

    @Test
    void aPageBehindTheLastIsMissing() {
        assertThat(get("/?page=9").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyBlogIsAPageToo() {
        Blog.empty();

        assertThat(page(get("/")).select("#Results").text()).isEqualTo("No posts yet");
    }

    @Test
    void readersGetNoCookie() {
        assertThat(get("/").cookies()).isEmpty();
        assertThat(get("/posts/first").cookies()).isEmpty();
    }

    private static List<String> titles(Document list) {
        return list.select(".post-row h2").eachText();
    }

    private static List<String> choices(Document list) {
        return list.select(".tag-filter a").eachText();
    }
}
