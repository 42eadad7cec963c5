package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationResourceTest {

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void editingChangesNothingForReadersUntilPublished() {
        long id = published(Cast::author, "title", "Post", "body", "before");

        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "after", "title", "Renamed");
        assertThat(page(get("/posts/post")).select("article").text()).contains("Post", "before").doesNotContain("after", "Renamed");

        submit(Cast.author(), "/editor/" + id + "/publication");
        assertThat(page(get("/posts/post")).select("article").text()).contains("Renamed", "after");
    }

    @Test
    void publishesTheTextThatComesAlong() {
        long id = draft(Cast.author(), "title", "Post", "body", "before");
        var receipt = submit(Cast.author().header("HX-Request", "true"), "/editor/" + id + "/publication", "version", "1", "body", "after");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.header("HX-Trigger")).contains("\"draft:saved\"",
                "\"post:published\":{\"post\":%d,\"version\":2}".formatted(id));
        assertThat(page(receipt).select("#Version").val()).isEqualTo("2");
        assertThat(page(get("/posts/post")).select(".prose").text()).isEqualTo("after");
    }

    @Test
    void aPostNeedsATitleButItsTextIsSaved() {
        long id = draft(Cast.author());
        var refused = submit(Cast.author(), "/editor/" + id + "/publication", "version", "1", "title", " ", "body", "words");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#Notice").text()).contains("needs a title");
        assertThat(page(refused).select("textarea[name=body]").val()).isEqualTo("words");
        assertThat(page(Cast.author().get("/editor/" + id)).select("textarea[name=body]").val()).isEqualTo("words");
    }

    @Test
    void aRefusalToldToHtmxStillCarriesTheVersionThatWasSaved() {
        long id = draft(Cast.author());
        var refused = submit(Cast.author().header("HX-Request", "true"), "/editor/" + id + "/publication", "version", "1", "body", "words");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.header("HX-Retarget")).isEqualTo("#Preview");
        assertThat(refused.header("HX-Trigger")).contains("draft:saved");
        assertThat(page(refused).select("#Version").val()).isEqualTo("2");
        assertThat(page(refused).select("#Notice").text()).contains("needs a title");
    }

    @Test
    void anAddressThatAnotherPostHasIsRefused() {
        published(Cast::author, "title", "One", "slug", "mine");
        long id = draft(Cast.author(), "title", "Two", "slug", "mine");
        var refused = submit(Cast.author(), "/editor/" + id + "/publication");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Another post has the address /posts/mine");
    }

    @Test
    void whoPublishesFirstGetsTheAddressAndAnAddressOfADraftIsFree() {
        long draft = draft(Cast.otherAuthor(), "title", "Draft", "slug", "/about-us");
        published(Cast::admin, "title", "About us", "slug", "/about-us");

        assertThat(page(get("/about-us")).select("article h1").text()).isEqualTo("About us");
        var refused = submit(Cast.otherAuthor(), "/editor/" + draft + "/publication");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Another post has the address /about-us. Choose a different one.");
    }

    @Test
    void anAddressThatWasLeftIsForWhoAsksForIt() {
        long left = published(Cast::otherAuthor, "title", "Left", "slug", "/about-us");
        submit(Cast.otherAuthor(), "/editor/" + left + "/withdrawal");
        published(Cast::admin, "title", "About us", "slug", "/about-us");

        assertThat(page(get("/about-us")).select("article h1").text()).isEqualTo("About us");
        assertThat(submit(Cast.otherAuthor(), "/editor/" + left + "/publication").statusCode()).isEqualTo(422);
        assertThat(page(get("/about-us")).select("article h1").text()).isEqualTo("About us");
    }

    @Test
    void anAddressMadeFromATitleKeepsAwayFromOneThatWasLeft() {
        long left = published(Cast::otherAuthor, "title", "Post");
        submit(Cast.otherAuthor(), "/editor/" + left + "/withdrawal");
        published(Cast::author, "title", "Post");
        submit(Cast.otherAuthor(), "/editor/" + left + "/publication");

        assertThat(get("/posts/post").statusCode()).isEqualTo(200);
        assertThat(get("/posts/post-2").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressMadeFromATitleThatSomebodyAskedForMeanwhileGetsANumber() {
        long left = published(Cast::otherAuthor, "title", "Post");
        submit(Cast.otherAuthor(), "/editor/" + left + "/withdrawal");
        published(Cast::author, "title", "Mine", "slug", "post");

        assertThat(submit(Cast.otherAuthor(), "/editor/" + left + "/publication").statusCode()).isEqualTo(303);
        assertThat(page(get("/posts/post")).select("article h1").text()).isEqualTo("Mine");
        assertThat(page(get("/posts/post-2")).select("article h1").text()).isEqualTo("Post");
    }

    @Test
    void aPublishedAddressIsNobodyElsesBeforeItsHourAndAfterItsEnd() {
        published(Cast::otherAuthor, "title", "Later", "slug", "/later", "date", "2999-01-01T00:00");
        published(Cast::otherAuthor, "title", "Before", "slug", "/before", "date", "2020-01-01T00:00", "expires", "2021-01-01T00:00");
        for (var path : new String[]{"/later", "/before"}) {
            long id = draft(Cast.admin(), "title", "Mine", "slug", path);
            assertThat(submit(Cast.admin(), "/editor/" + id + "/publication").statusCode()).as(path).isEqualTo(422);
        }
    }

    @Test
    void anAddressOfTheBlogItselfIsRefused() {
        long id = draft(Cast.author(), "title", "Two", "slug", "/editor/import");

        assertThat(submit(Cast.author(), "/editor/" + id + "/publication").statusCode()).isEqualTo(422);
    }

    @Test
    void otherToolsPublishWithAnEmptyRequest() {
        long id = draft(Cast.author(), "title", "Post");

        assertThat(Cast.author().post("/editor/" + id + "/publication").statusCode()).isEqualTo(303);
        assertThat(get("/posts/post").statusCode()).isEqualTo(200);
        assertThat(Cast.author().post("/editor").statusCode()).isEqualTo(303);
        assertThat(Cast.author().contentType("text/plain").body("title=x").post("/editor").statusCode()).isEqualTo(415);
    }

    @Test
    void withdrawingHidesThePostAndKeepsItsText() {
        long id = published(Cast::author, "title", "Post", "body", "kept");

        assertThat(Cast.author().delete("/editor/" + id + "/publication").statusCode()).isEqualTo(303);
        assertThat(get("/posts/post").statusCode()).isEqualTo(404);
        assertThat(page(Cast.author().get("/editor/" + id)).select("textarea[name=body]").val()).isEqualTo("kept");
    }

    @Test
    void aFormWithdrawsToo() {
        long id = published(Cast::author, "title", "Post");

        assertThat(submit(Cast.author(), "/editor/" + id + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(get("/posts/post").statusCode()).isEqualTo(404);
    }

    @Test
    void aPostComesBackToItsAddressAndDate() {
        long id = published(Cast::author, "title", "Post", "date", "2024-01-01T09:00:00+09:00");
        Cast.author().delete("/editor/" + id + "/publication");
        submit(Cast.author(), "/editor/" + id + "/publication");

        assertThat(page(get("/posts/post")).select("time").attr("datetime")).isEqualTo("2024-01-01T09:00:00+09:00");
    }

    @Test
    void aDateAheadThatIsClearedIsTheMomentOfPublishing() {
        long id = published(Cast::author, "title", "Post", "date", "2999-03-15T06:00");
        assertThat(get("/posts/post").statusCode()).isEqualTo(404);
        submit(Cast.author(), "/editor/" + id + "/publication", "version", "1", "date", "");

        assertThat(get("/posts/post").statusCode()).isEqualTo(200);
        assertThat(Instant.parse(page(get("/posts/post")).select("time").attr("datetime"))).isCloseTo(Instant.now(),
                within(1, ChronoUnit.MINUTES));
    }

    @Test
    void alsoIfThePostWasWithdrawnBetween() {
        long id = published(Cast::author, "title", "Post", "date", "2999-03-15T06:00");
        submit(Cast.author(), "/editor/" + id + "/withdrawal", "version", "1", "date", "");
        assertThat(page(Cast.author().get("/editor/" + id)).select("#ArticleHeader time")).isEmpty();
        submit(Cast.author(), "/editor/" + id + "/publication");

        assertThat(get("/posts/post").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatNobodyKnewLeadsNowhereAndIsFree() {
        long id = published(Cast::author, "title", "Post", "slug", "first", "date", "2999-03-15T06:00");
        submit(Cast.author(), "/editor/" + id + "/publication", "version", "1", "slug", "second", "date", "");
        assertThat(get("/posts/second").statusCode()).isEqualTo(200);
        assertThat(Cast.reader().get("/posts/first").statusCode()).isEqualTo(404);
        published(Cast::otherAuthor, "title", "First", "slug", "first");

        assertThat(page(get("/posts/first")).select("article h1").text()).isEqualTo("First");
    }

    @Test
    void anAddressMadeFromATitleFollowsItUntilSomebodyKnowsIt() {
        long id = published(Cast::author, "title", "First", "date", "2999-03-15T06:00");
        submit(Cast.author(), "/editor/" + id + "/publication", "version", "1", "title", "Second", "date", "");
        assertThat(get("/posts/second").statusCode()).isEqualTo(200);
        submit(Cast.author(), "/editor/" + id + "/publication", "version", "2", "title", "Third");

        assertThat(page(get("/posts/second")).select("article h1").text()).isEqualTo("Third");
        assertThat(get("/posts/third").statusCode()).isEqualTo(404);
    }

    @Test
    void whatReadersHaveAlreadyIsNotPublishedAgain() {
        long id = published(Cast::author, "title", "Post");
        var before = get("/feed.xml").header("ETag");
        submit(Cast.author(), "/editor/" + id + "/publication");

        assertThat(get("/feed.xml").header("ETag")).isEqualTo(before);
    }

    @Test
    void aFirstTextIsNoUpdateHoweverOldItsDate() {
        published(Cast::author, "title", "Post", "date", "2020-01-01T09:00");

        assertThat(page(get("/posts/post")).select(".article-meta time")).hasSize(1);
    }

    @Test
    void onlyItsAuthorPublishes() {
        long id = draft(Cast.author(), "title", "Post");

        assertThat(submit(Cast.otherAuthor(), "/editor/" + id + "/publication").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.reader(), "/editor/" + id + "/publication").statusCode()).isEqualTo(401);
        assertThat(Cast.otherAuthor().delete("/editor/" + id + "/publication").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.author(), "/editor/999999/publication").statusCode()).isEqualTo(404);
    }
}
