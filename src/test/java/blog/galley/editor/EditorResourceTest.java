package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import blog.galley.site.Site;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditorResourceTest {

    private long id;

    @BeforeEach
    void aPost() {
        Blog.empty();
        id = published(Cast::author, "title", "제목", "body", "## 하나\n\n글 <b>굵게</b>", "toc", "on", "summary", "요약", "slug", "주소",
                "date", "2024-04-08T21:09:00+09:00", "tags", "java, 한글");
    }

    @Test
    void thePreviewIsThePage() {
        var preview = page(Cast.author().get("/editor/" + id)).select("#Preview article").outerHtml();

        assertThat(preview).isEqualTo(page(get("/posts/주소")).select("main article").outerHtml());
    }

    @Test
    void showsEverythingThatCanBeEdited() {
        var form = page(Cast.author().get("/editor/" + id));

        assertThat(form.select("[name=title]").val()).isEqualTo("제목");
        assertThat(form.select("[name=summary]").val()).isEqualTo("요약");
        assertThat(form.select("[name=tags]").val()).isEqualTo("java, 한글");
        assertThat(form.select("[name=slug]").val()).isEqualTo("주소");
        assertThat(form.select("[name=date]").val()).isEqualTo("2024-04-08T21:09");
        assertThat(form.select("[name=toc][type=checkbox]").hasAttr("checked")).isTrue();
        assertThat(form.select("#Draft #Version").val()).isEqualTo("1");
        assertThat(form.select(".outline a").eachText()).containsExactly("하나");
    }

    @Test
    void nothingIsToBeDecidedAtFirst() {
        assertThat(page(Cast.author().get("/editor/" + id)).selectFirst("#Conflict").childNodes()).isEmpty();
    }

    @Test
    void panelsAskForThemselves() {
        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "## 하나\n\n### 둘\n\n세 단어 더");

        assertThat(page(Cast.author().get("/editor/" + id + "/outline")).select("a").eachText()).containsExactly("하나", "둘");
        assertThat(page(Cast.author().get("/editor/" + id + "/status")).text()).contains("version 2",
                "with changes readers do not see yet");
    }

    @Test
    void timesNameTheirZone() {
        var zone = " in " + Site.name(ZoneId.systemDefault());

        assertThat(page(Cast.author().get("/editor/" + id)).select(".saved").text()).contains(zone);
        assertThat(page(Cast.author().get("/editor/" + id + "/history/1")).select(".history-meta").text()).contains(zone);
        assertThat(page(Cast.author().get("/editor/" + id)).select("#ExpiresHint").text())
                .startsWith("In " + Site.name(ZoneId.systemDefault()));
        published(Cast::author, "title", "Later", "date", "2999-03-15T06:00:00+09:00");
        assertThat(page(Cast.author().get("/editor")).select(".desk-table .hint").text()).contains("15 March 2999, 06:00 in ");
    }

    @Test
    void aPostThatIsDeletedIsGone() {
        assertThat(submit(Cast.author(), "/editor/" + id + "/removal").statusCode()).isEqualTo(303);
        assertThat(get("/posts/주소").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void isItsAuthorsAlone() {
        assertThat(Cast.otherAuthor().get("/editor/" + id).statusCode()).isEqualTo(403);
        assertThat(Cast.reader().redirects().follow(false).get("/editor/" + id).statusCode()).isEqualTo(303);
        assertThat(Cast.otherAuthor().get("/editor/" + id + "/outline").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.otherAuthor(), "/editor/" + id + "/removal").statusCode()).isEqualTo(403);
        assertThat(Cast.admin().get("/editor/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void isMissingWhereThereIsNoPost() {
        assertThat(Cast.author().get("/editor/999999").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/abc").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void isKeptByNobodyOnTheWay() {
        assertThat(Cast.author().get("/editor/" + id).header("Cache-Control")).contains("no-store");
        assertThat(Cast.author().get("/editor/" + draft(Cast.author()) + "/status").header("Cache-Control")).contains("no-store");
    }
}
