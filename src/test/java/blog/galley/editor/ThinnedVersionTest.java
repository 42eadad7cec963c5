package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor that was left open until the version it shows was thinned out. */
@QuarkusTest
class ThinnedVersionTest {

    private long id;

    @BeforeEach
    void aDraftThatOthersWentOnWith() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "One.\n\nTwo.\n\nThree.");
        save("version", "1", "body", "One!\n\nTwo.\n\nThree.");
        save("version", "2", "body", "One!\n\nTwo.\n\nThree!");
    }

    @Test
    void whatIsTypedThereIsMergedFromTheNearestVersionBefore() {
        thin("1");
        var receipt = save("version", "2", "body", "One!\n\n둘.\n\nThree.");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("One!\n\n둘.\n\nThree!");
    }

    @Test
    void changesAloneAskForTheWholeText() {
        thin("1");
        var unfit = save("version", "2", "edits", "[[0,0,\"x\"]]", "length", "1", "check", "1");

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.header("HX-Trigger")).isEqualTo("{\"draft:unfit\":{\"post\":%d,\"version\":3}}".formatted(id));
    }

    @Test
    void whereNoVersionBeforeIsLeftItsAuthorDecidesOnAllThatDiffers() {
        thin();
        var clash = save("version", "1", "body", "One.\n\n둘.\n\nThree.");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(page(clash).select(".side-text").eachText()).containsExactly("One.", "One!", "둘.", "Two.", "Three.", "Three!");
        assertThat(body()).isEqualTo("One!\n\nTwo.\n\nThree!");

        assertThat(save("version", "1", "body", "One.\n\n둘.\n\nThree.", "against", "3",
                "choice0", "theirs", "choice1", "mine", "choice2", "theirs").statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("One!\n\n둘.\n\nThree!");
    }

    @Test
    void anUnchangedTextFromThereChangesNothing() {
        thin();

        assertThat(save("version", "1", "body", "One!\n\nTwo.\n\nThree!").statusCode()).isEqualTo(200);
        assertThat(page(Cast.author().get("/editor/" + id)).select("#Version").val()).isEqualTo("3");
    }

    /** All that was the working text before, but for some versions. */
    private void thin(String... kept) {
        Blog.sql("update revision set saved_at = timestamptz '2026-01-01 12:00Z'");
        for (var version : kept) {
            Blog.sql("update revision set saved_at = timestamptz '2025-12-31 12:00Z' where version = " + version);
        }
        Blog.ask("select thin_revisions(now())");
    }

    private Response save(Object... fields) {
        return submit(Cast.author().header("HX-Request", "true"), "/editor/" + id + "/draft", fields);
    }

    private String body() {
        return page(Cast.author().get("/editor/" + id)).select("#Body").val();
    }
}
