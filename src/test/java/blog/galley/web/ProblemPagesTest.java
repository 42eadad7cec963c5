package blog.galley.web;

import static blog.galley.support.Blog.page;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemPagesTest {

    @ParameterizedTest
    @CsvSource({"/posts/no-such-post,no such post", "/2024/03/%ED%98%88%EB%8B%B9-%EC%9D%BC%EA%B8%B0.html,혈당 일기", "/tags/cobol,cobol",
        "/archive/1999,''",
        "/a%22%3E%3Cb%3E,a b"})
    void whatIsNotHereCanBeLookedForByItsWords(String path, String words) {
        var response = given().urlEncodingEnabled(false).get(path);
        var missing = page(response);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(missing.select("form[action=/search] input[name=q]").attr("value")).isEqualTo(words);
        assertThat(missing.select("main a").eachAttr("href")).containsExactly("/", "/archive", "/tags");
    }

    @Test
    void forHtmxItIsALine() {
        var response = given().header("HX-Request", "true").get("/fragments/more-posts?page=99");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.asString().strip()).startsWith("<p>").doesNotContain("<html", "<form");
    }

    @Test
    void otherProblemsAreNoneToSearchFor() {
        var refused = page(given().put("/login"));

        assertThat(refused.select("form")).isEmpty();
        assertThat(refused.select("main a").eachAttr("href")).containsExactly("/");
    }
}
