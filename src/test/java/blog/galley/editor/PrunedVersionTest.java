package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor that was left open until the version it shows was thinned out. */
@QuarkusTest
class PrunedVersionTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraftThatOthersWentOnWith() {
        draft = OpenDraft.of("title", "Title", "body", "One.\n\nTwo.\n\nThree.");
        draft.save("version", "1", "body", "One!\n\nTwo.\n\nThree.");
        draft.save("version", "2", "body", "One!\n\nTwo.\n\nThree!");
    }

    @Test
    void whatIsTypedThereIsMergedFromTheNearestVersionBefore() {
        thin("1");
        var receipt = draft.save("version", "2", "body", "One!\n\n둘.\n\nThree.");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(draft.body()).isEqualTo("One!\n\n둘.\n\nThree!");
    }

    @Test
    void changesAloneAskForTheWholeText() {
        thin("1");
        var unfit = draft.save("version", "2", "edits", "[[0,0,\"x\"]]", "length", "1", "check", "1");

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.header("HX-Trigger")).isEqualTo("{\"draft:unfit\":{\"post\":%d,\"version\":3}}".formatted(draft.id()));
    }

    @Test
    void whereNoVersionBeforeIsLeftItsAuthorDecidesOnAllThatDiffers() {
        thin();
        var clash = draft.save("version", "1", "body", "One.\n\n둘.\n\nThree.");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(page(clash).select(".side-text").eachText()).containsExactly("One[only here: .]", "One[only here: !]", "둘.", "Two.",
                "Three[only here: .]", "Three[only here: !]");
        assertThat(draft.body()).isEqualTo("One!\n\nTwo.\n\nThree!");

        assertThat(draft.save("version", "1", "body", "One.\n\n둘.\n\nThree.", "against", "3",
                "choice0", "theirs", "choice1", "mine", "choice2", "theirs").statusCode()).isEqualTo(200);
        assertThat(draft.body()).isEqualTo("One!\n\n둘.\n\nThree!");
    }

    @Test
    void anUnchangedTextFromThereChangesNothing() {
        thin();

        assertThat(draft.save("version", "1", "body", "One!\n\nTwo.\n\nThree!").statusCode()).isEqualTo(200);
        assertThat(draft.field("version")).isEqualTo("3");
    }

    /** All that was the working text before, but for some versions. */
    private void thin(String... kept) {
        Blog.sql("update revision set saved_at = timestamptz '2026-01-01 12:00Z'");
        for (var version : kept) {
            Blog.sql("update revision set saved_at = timestamptz '2025-12-31 12:00Z' where version = " + version);
        }
        Blog.ask("select sum(thin_post(post, now(), 4000)) from posts_to_thin(now()) post");
    }
}
