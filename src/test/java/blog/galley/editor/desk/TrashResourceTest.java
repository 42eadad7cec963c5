package blog.galley.editor.desk;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrashResourceTest {

    private long id;

    @BeforeEach
    void aPostInTheTrash() {
        Blog.empty();
        id = published(Cast::author, "title", "두고 온 글", "body", "findable words", "slug", "left", "tags", "java", "series", "Tales");
        remove(Cast.author(), id);
    }

    @Test
    void readersHaveNothingOfIt() {
        assertThat(Cast.reader().get("/posts/left").statusCode()).isEqualTo(404);
        assertThat(Cast.reader().get("/posts/left.md").statusCode()).isEqualTo(404);
        assertThat(Cast.reader().get("/cards/" + id + ".png").statusCode()).isEqualTo(404);
        for (var path : List.of("/", "/archive", "/tags", "/series", "/feed.xml", "/feed.json", "/sitemap.xml", "/llms.txt",
                "/search?q=findable")) {
            assertThat(get(path).asString()).as(path).doesNotContain("두고 온 글", "/posts/left", "Tales");
        }
    }

    @Test
    void itsAuthorHasItInTheTrashAlone() {
        assertThat(page(Cast.author().get("/editor")).select(".desk-table")).isEmpty();
        assertThat(page(Cast.author().get("/editor")).select("a[href=/editor/trash]").text()).isEqualTo("Trash 1");
        assertThat(titles(Cast.author())).containsExactly("두고 온 글");
        assertThat(page(Cast.author().get("/editor/trash")).select(".trash .hint").text()).contains("지수", "30 days left");
        assertThat(Cast.author().get("/editor/tags").asString()).doesNotContain("java");
        assertThat(Cast.author().get("/editor/series").asString()).doesNotContain("Tales");
    }

    @Test
    void nobodyWritesInIt() {
        for (var path : List.of("", "/status", "/preview", "/changes?since=1", "/history")) {
            assertThat(Cast.author().get("/editor/" + id + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(page(Cast.author().get("/editor/" + id)).text()).contains("in the trash");
        assertThat(page(Cast.otherAuthor().get("/editor/" + id)).text()).doesNotContain("in the trash");
        for (var path : List.of("/publication", "/withdrawal", "/removal", "/history/1/restoration")) {
            assertThat(submit(Cast.author(), "/editor/" + id + path).statusCode()).as(path).isEqualTo(404);
        }
        var sent = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "title", "Post", "body", "typed on");
        assertThat(sent.statusCode()).isEqualTo(404);
        assertThat(page(sent).select("textarea").val()).isEqualTo("typed on");
    }

    @Test
    void isPutBackAsItWas() {
        var back = submit(Cast.author(), "/editor/trash/" + id + "/return");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(page(Cast.author().get(back.header("Location"))).select("#Notice").text()).isEqualTo("The post is back, as it was.");
        assertThat(page(get("/posts/left")).select("article").text()).contains("두고 온 글", "findable words");
        for (var path : List.of("/feed.xml", "/search?q=findable")) {
            assertThat(get(path).asString()).as(path).contains("두고 온 글");
        }
        assertThat(titles(Cast.author())).isEmpty();
    }

    @Test
    void aDraftIsPutBackAsADraftAndOneToComeForItsHour() {
        long draft = draft(Cast.author(), "title", "Draft");
        long later = published(Cast::author, "title", "Later", "date", "2999-01-01T00:00");
        for (long post : new long[]{draft, later}) {
            remove(Cast.author(), post);
            submit(Cast.author(), "/editor/trash/" + post + "/return");
        }

        assertThat(page(Cast.author().get("/editor")).select(".status").eachText()).containsExactlyInAnyOrder("draft", "scheduled");
    }

    @Test
    void itSaysWhatPuttingItBackDoesForReaders() {
        remove(Cast.author(), published(Cast::author, "title", "Later", "date", "2999-01-01T00:00"));
        remove(Cast.author(), draft(Cast.author(), "title", "Draft"));

        assertThat(page(Cast.author().get("/editor/trash")).select(".trash .hint").eachText()).satisfiesExactly(
                draft -> assertThat(draft).endsWith("30 days left"),
                later -> assertThat(later).endsWith("· scheduled again once it is put back"),
                left -> assertThat(left).endsWith("· published again once it is put back"));
        published(Cast::otherAuthor, "title", "Other", "slug", "left");
        assertThat(page(Cast.author().get("/editor/trash")).select(".trash .hint").text()).doesNotContain("published again");
    }

    @Test
    void isADraftIfItsAddressIsAnothersByNow() {
        published(Cast::otherAuthor, "title", "Other", "slug", "left");
        var back = submit(Cast.author(), "/editor/trash/" + id + "/return");

        assertThat(page(Cast.author().get(back.header("Location"))).select("#Notice").text()).contains("as a draft");
        assertThat(page(get("/posts/left")).select("article h1").text()).isEqualTo("Other");
        assertThat(page(Cast.author().get("/editor")).select(".status").text()).isEqualTo("draft");
    }

    @Test
    void isRemovedForGoodOnlyThere() {
        assertThat(submit(Cast.author(), "/editor/trash/" + id + "/removal").statusCode()).isEqualTo(303);

        assertThat(titles(Cast.author())).isEmpty();
        assertThat(submit(Cast.author(), "/editor/trash/" + id + "/return").statusCode()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsNotInTheTrashIsNotRemovedFromIt() {
        long other = draft(Cast.author(), "title", "Here");

        assertThat(submit(Cast.author(), "/editor/trash/" + other + "/removal").statusCode()).isEqualTo(404);
        assertThat(submit(Cast.author(), "/editor/trash/" + other + "/return").statusCode()).isEqualTo(404);
        assertThat(Cast.author().get("/editor/" + other).statusCode()).isEqualTo(200);
    }

    @Test
    void isGoneAfterThirtyDays() {
        Blog.sql("update post set trashed_at = now() - interval '29 days 23 hours'");
        assertThat(page(Cast.author().get("/editor/trash")).select(".trash .hint").text()).contains("1 day left");
        Blog.sql("update post set trashed_at = now() - interval '30 days'");

        assertThat(submit(Cast.author(), "/editor/trash/" + id + "/return").statusCode()).isEqualTo(404);
        assertThat(page(Cast.author().get("/editor")).select("a[href=/editor/trash]")).isEmpty();
        assertThat(titles(Cast.author())).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void isItsAuthorsAndAdminsAlone() {
        assertThat(titles(Cast.otherAuthor())).isEmpty();
        assertThat(titles(Cast.admin())).hasSize(1);
        for (var deed : List.of("return", "removal")) {
            var path = "/editor/trash/" + id + "/" + deed;
            assertThat(submit(Cast.otherAuthor(), path).statusCode()).isEqualTo(403);
            assertThat(submit(Cast.reader(), path).statusCode()).isEqualTo(401);
        }
        assertThat(Cast.reader().get("/editor/trash").statusCode()).isEqualTo(303);
        assertThat(submit(Cast.admin(), "/editor/trash/" + id + "/return").statusCode()).isEqualTo(303);
        assertThat(get("/posts/left").statusCode()).isEqualTo(200);
    }

    private static void remove(RequestSpecification who, long post) {
        assertThat(submit(who, "/editor/" + post + "/removal").statusCode()).isEqualTo(303);
    }

    private static List<String> titles(RequestSpecification who) {
        return page(who.get("/editor/trash")).select(".trash h2").eachText();
    }

    private long kept() {
        return Blog.count("post where id = " + id);
    }
}
