package blog.galley.listing;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagsResourceTest {

    @BeforeEach
    void tagsThatAreEasilyTakenForEachOther() {
        Blog.empty();
        published(Cast::author, "title", "One", "tags", "C, C#, C++");
        published(Cast::author, "title", "Two", "tags", "C#, 한글");
        Blog.draft(Cast.author(), "title", "Secret", "tags", "unseen");
    }

    @Test
    void listsTagsThatReadersCanFollow() {
        var tags = page(get("/tags")).select(".tag-index li");

        assertThat(tags.eachText()).containsExactly("C 1", "C# 2", "C++ 1", "한글 1");
        assertThat(tags.select("a").eachAttr("href")).containsExactly("/tags/c", "/tags/c-sharp", "/tags/c-plus-plus",
                "/tags/%ED%95%9C%EA%B8%80");
        assertThat(page(get("/tags")).select(".tag-index h2").eachText()).containsExactly("C", "ㅎ");
    }

    @Test
    void listsTheTagsThatAFilterLeaves() {
        var tags = page(get("/tags?tag=c-sharp")).select(".tag-index li");

        assertThat(tags.eachText()).containsExactly("C 1", "C++ 1", "한글 1");
        assertThat(tags.select("a").eachAttr("href")).containsExactly("/?tag=c&tag=c-sharp", "/?tag=c-plus-plus&tag=c-sharp",
                "/?tag=c-sharp&tag=%ED%95%9C%EA%B8%80");
    }

    @Test
    void showsThePostsOfATag() {
        assertThat(page(get("/tags/c-sharp")).select(".post-row h2").eachText()).containsExactly("Two", "One");
        assertThat(page(get("/tags/한글")).select(".post-row h2").eachText()).containsExactly("Two");
    }

    @Test
    void aTagThatNobodyUsesIsMissing() {
        assertThat(get("/tags/cobol").statusCode()).isEqualTo(404);
    }
}
