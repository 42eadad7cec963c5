package blog.galley.listing;

import static blog.galley.listing.ThreePosts.titles;
import static blog.galley.support.Blog.page;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page, asked for what no post has, or for what makes no sense. */
@QuarkusTest
class OddFilterTest {

    @BeforeEach
    void threePosts() {
        ThreePosts.publish();
    }

    @ParameterizedTest
    @CsvSource({"/?page=x,200", "/?page=-1,200", "/?page=0,200", "/?page=99999999999,404", "/?page=1&page=2,200", "/?page=,200",
        "/?page=9,404",
        "/?tag=,200", "/?tag=nope,404", "/?tag=%00,400", "/?tag=java&tag=java,200", "/?tag='%3B--,404", "/?tag=%F0%9F%98%80,404",
        "/?tag=java&tag=한글,200", "/?year=,200", "/?year=0,404", "/?year=99999,404", "/?year=abc,404", "/?year=-2024,404",
        "/?year=2024.5,404",
        "/?year=%00,400", "/?year=%002024,400", "/?year=2024&year=2023,200", "/?year=1999,404", "/?year=٢٠٢٤,404", "/?year=2024%20,200",
        "/?tag=java&year=abc&page=7,404", "/?year=2147483648,404", "/tags?tag=nope&year=abc,200", "/tags/%20,404", "/tags/%00,400"})
    void oddFiltersHaveAPageAndAStatus(String path, int status) {
        var response = given().urlEncodingEnabled(false)
                .get(path.replace("한글", "%ED%95%9C%EA%B8%80").replace("٢٠٢٤", "%D9%A2%D9%A0%D9%A2%D9%A4"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(page(response).select("main h1").text()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/fragments/posts?tag=%F0%9F%98%80,200", "/fragments/posts?year=abc,200", "/fragments/more-posts?page=x,200",
        "/fragments/more-posts?page=99,404",
        "/?tag=%FF,404", "/?year=%FF,404"})
    void oddAddressesNeverBreakAnything(String path, int status) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aFilterOfFiveHundredTagsNamesAFewOfThoseThatAreUnknown() {
        var response = get("/?" + IntStream.range(0, 500).mapToObj(i -> "tag=t" + i).collect(Collectors.joining("&")));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page(response).select(".unknown").text()).startsWith("There is no tag “t0”, no “t1”, no “t10”, nor 47 others");
    }

    @Test
    void whatIsUnknownIsNamedAndLeftOut() {
        var tag = page(get("/?tag=cobol&tag=java"));
        var year = page(get("/?tag=java&year=1999"));
        var nothing = page(get("/?year=abc"));

        assertThat(tag.select(".unknown").text())
                .isEqualTo("There is no tag “cobol” on this blog. This is what the rest of the filter leaves.");
        assertThat(titles(tag)).containsExactly("Second", "First");
        assertThat(tag.select(".filter-words a").eachAttr("href")).isNotEmpty().noneMatch(href -> href.contains("cobol"));
        assertThat(year.select(".unknown").text()).startsWith("There are no posts from the year “1999”.");
        assertThat(titles(year)).containsExactly("Second", "First");
        assertThat(nothing.select(".unknown").text()).endsWith("“abc”. These are all posts.");
        assertThat(titles(nothing)).hasSize(3);
        assertThat(nothing.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(nothing.select("link[rel=canonical]")).isEmpty();
        assertThat(page(get("/")).select("meta[name=robots]")).isEmpty();
    }

    @Test
    void aTagThatOnlyDraftsHaveIsUnknown() {
        Blog.draft(Cast.author(), "title", "Draft", "tags", "secret");
        var response = get("/?tag=secret");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page(response).select(".unknown").text()).startsWith("There is no tag “secret” on this blog.");
    }

    @Test
    void aPageBehindTheLastLeadsToTheLast() {
        var response = get("/?tag=java&page=9");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page(response).select("#Results").text()).isEqualTo("There is no page 9");
        assertThat(page(response).select("#Archive p").eachText()).contains("The list ends with page 1. Go there");
        assertThat(page(response).select("#Archive p a").attr("href")).isEqualTo("/?tag=java");
    }
}
