package blog.galley.editor.history;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryResourceTest {

    private long id;

    @BeforeEach
    void aDraftWithThreeVersions() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "처음");
        save("1", "처음 쓴 글");
        save("2", "처음 쓴 글 하나");
    }

    @Test
    void listsEveryVersionWithWhoWhenAndHowMuch() {
        var rows = page(Cast.author().get("/editor/" + id + "/history?every=true")).select(".history li");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).text()).contains("Version 3", Cast.AUTHOR, "+3 −0", "now");
        assertThat(rows.get(1).text()).contains("Version 2", "+4 −0");
        assertThat(rows.select("a").eachText()).doesNotHaveDuplicates();
        assertThat(rows.select("time").eachAttr("datetime")).hasSize(3).allMatch(time -> !time.isEmpty());
    }

    @Test
    void foldsTheVersionsOfAMinute() {
        Blog.sql("update revision set saved_at = date_trunc('minute', saved_at)");
        var rows = page(Cast.author().get("/editor/" + id + "/history")).select(".history li");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text()).contains("Version 3", "3 saves");
    }

    @Test
    void goesOnWithOlderVersions() {
        var page = page(Cast.author().get("/editor/" + id + "/history/list?every=true&before=2"));

        assertThat(page.select(".history li")).hasSize(1);
        assertThat(page.select(".history li").text()).contains("Version 1");
        assertThat(page.select("html > body > header")).isEmpty();
    }

    @Test
    void comparesAnyTwoInWords() {
        assertThat(Cast.author().redirects().follow(false).get("/editor/" + id + "/history/comparison?from=1&to=3").header("Location"))
                .endsWith("/editor/" + id + "/history/3?from=1");
        var shown = page(Cast.author().get("/editor/" + id + "/history/3?from=1"));

        assertThat(shown.select(".diff ins").text()).contains("쓴 글 하나");
        assertThat(shown.select(".diff del")).isEmpty();
        assertThat(page(Cast.author().get("/editor/" + id + "/history/1?from=3")).select(".diff del").text()).contains("쓴 글 하나");
        assertThat(page(Cast.author().get("/editor/" + id + "/history/3")).select(".diff ins").text()).isEqualTo("하나");
    }

    @Test
    void whoHasPickedOnlyOneIsShownTheListAgain() {
        var answer = Cast.author().get("/editor/" + id + "/history/comparison?to=3");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("#Notice").text()).contains("pick a version to compare from and one to compare to");
        assertThat(page(answer).select(".history input[name=from][required], .history input[name=to][required]")).isNotEmpty();
    }

    @Test
    void whereThereIsOneVersionNothingCanBePicked() {
        var first = draft(Cast.author(), "title", "Other");
        var page = page(Cast.author().get("/editor/" + first + "/history"));

        assertThat(page.select(".history li")).hasSize(1);
        assertThat(page.select("main :is(input, button)")).isEmpty();
    }

    @Test
    void aVersionsPageHasOneHeadingAboveAllOthers() {
        var shown = page(Cast.author().get("/editor/" + id + "/history/3"));

        assertThat(shown.select("h1").eachText()).containsExactly("Version 3");
        assertThat(shown.select(".article-header h2").text()).isEqualTo("Title");
    }

    @Test
    void aRestoredVersionIsANewOne() {
        assertThat(submit(Cast.author(), "/editor/" + id + "/history/1/restoration").statusCode()).isEqualTo(303);

        assertThat(page(Cast.author().get("/editor/" + id)).select("#Body").val()).isEqualTo("처음");
        assertThat(page(Cast.author().get("/editor/" + id + "?restored=1")).select("#Notice").text())
                .isEqualTo("Version 1 is restored. What stood here before is in the history.");
        assertThat(page(Cast.author().get("/editor/" + id + "?restored=2")).select("#Notice").text()).isEmpty();
        var rows = page(Cast.author().get("/editor/" + id + "/history?every=true")).select(".history li");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).text()).contains("Version 4", "restored from version 1");

        Blog.sql("update revision set saved_at = date_trunc('minute', saved_at)");
        rows = page(Cast.author().get("/editor/" + id + "/history")).select(".history li");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).contains("restored from version 1");
    }

    @Test
    void aVersionCanHaveAName() {
        assertThat(submit(Cast.author(), "/editor/" + id + "/history/2/name", "name", "첫 원고").statusCode()).isEqualTo(303);
        assertThat(page(Cast.author().get("/editor/" + id + "/history?every=true")).select(".history strong").text()).isEqualTo("첫 원고");

        assertThat(submit(Cast.author(), "/editor/" + id + "/history/2/name", "name", "").statusCode()).isEqualTo(303);
        assertThat(page(Cast.author().get("/editor/" + id + "/history?every=true")).select(".history strong")).isEmpty();
        assertThat(submit(Cast.author(), "/editor/" + id + "/history/2/name", "name", "x".repeat(81)).statusCode()).isEqualTo(422);
    }

    @Test
    void isItsAuthorsAlone() {
        for (var path : new String[]{"", "/list", "/1", "/2?from=1"}) {
            assertThat(Cast.otherAuthor().get("/editor/" + id + "/history" + path).statusCode()).isEqualTo(403);
            assertThat(Cast.author().get("/editor/999999/history" + path).statusCode()).isEqualTo(404);
        }
        assertThat(submit(Cast.otherAuthor(), "/editor/" + id + "/history/1/restoration").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.otherAuthor(), "/editor/" + id + "/history/1/name", "name", "x").statusCode()).isEqualTo(403);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(Cast.author().get("/editor/" + id + "/history/9").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/" + id + "/history/2?from=9").statusCode()).isEqualTo(404);
        assertThat(submit(Cast.author(), "/editor/" + id + "/history/9/restoration").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/" + id + "/history?before=x").statusCode()).isLessThan(500);
        assertThat(page(Cast.author().get("/editor/" + id + "/history?before=1")).text()).contains("No version is older");
    }

    private void save(String version, String body) {
        assertThat(submit(Cast.author(), "/editor/" + id + "/draft", "version", version, "body", body).statusCode()).isEqualTo(303);
    }
}
