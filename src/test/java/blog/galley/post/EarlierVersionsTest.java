package blog.galley.post;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only an earlier version of a post had is in its history, and nowhere else. */
@QuarkusTest
class EarlierVersionsTest {

    private long id;

    @BeforeEach
    void aPostThatWasPublishedTwiceAndChangedSince() {
        Blog.empty();
        id = Blog.published(Cast::author, "title", "Former", "body", "former words", "summary", "former summary", "tags", "former, kept");
        save("1", "title", "Passing", "tags", "passing, kept");
        save("2", "title", "Present", "body", "present words", "summary", "", "tags", "present, kept");
        submit(Cast.author(), "/editor/" + id + "/publication");
        save("3", "title", "Between", "tags", "between");
        save("4", "title", "Coming", "tags", "coming");
    }

    @Test
    void readersSeeThePublishedOneAlone() {
        assertThat(page(get("/")).select(".post-row").text()).contains("Present", "present words").doesNotContain("former", "Former");
        assertThat(page(get("/")).select(".post-row")).hasSize(1);
        assertThat(page(get("/tags")).select(".tag-index li").eachText()).containsExactly("kept 1", "present 1");
        assertThat(page(get("/?tag=kept")).select(".post-row h2").eachText()).containsExactly("Present");
        for (var gone : new String[]{"former", "passing", "between", "coming"}) {
            assertThat(get("/tags/" + gone).asString()).doesNotContain("Present", "Former");
            assertThat(page(get("/?tag=" + gone)).select(".unknown").text()).contains(gone);
        }
    }

    @Test
    void theDeskShowsTheWorkingOneAlone() {
        var desk = page(Cast.author().get("/editor"));

        assertThat(desk.text()).contains("Coming").doesNotContain("Former", "Between", "Present");
        assertThat(desk.select("a[href*='tag=']").eachAttr("href").toString()).contains("coming").doesNotContain("between", "former",
                "present");
        assertThat(desk.select("tbody tr")).hasSize(1);
    }

    @Test
    void onlyTagsOfTheWorkingAndThePublishedOneAreOffered() {
        assertThat(Cast.author().get("/editor/tags").asString()).contains("coming", "present", "kept").doesNotContain("former", "passing",
                "between");
    }

    private Response save(String version, Object... fields) {
        var more = new Object[fields.length + 2];
        System.arraycopy(fields, 0, more, 2, fields.length);
        more[0] = "version";
        more[1] = version;
        var response = submit(Cast.author(), "/editor/" + id + "/draft", more);
        assertThat(response.statusCode()).isEqualTo(303);
        return response;
    }
}
