package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of one editor that do not come in the order in which they were sent. */
@QuarkusTest
class LateSaveTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        draft = OpenDraft.of("title", "Title", "body", "## One", "tags", "java");
    }

    @Test
    void anEditorsOwnOverlappingSavesNeverConflict() {
        draft.save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst"); // whose answer gets lost
        draft.save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst second");
        var receipt = draft.save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst 셋");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4");
        assertThat(draft.body()).isEqualTo("## One\n\nfirst 셋");
    }

    @Test
    void aSaveThatALaterOneHasOvertakenIsKeptInTheHistoryAndUndoesNothing() {
        draft.save("version", "1", "editor", "jisu-0001", "turn", "8", "body", "## One\n\nfirst second", "title", "Later");
        var late = draft.save("version", "1", "editor", "jisu-0001", "turn", "7", "body", "## One\n\nfirst");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("p").text()).startsWith("This save was held up on its way");
        assertThat(late.header("HX-Trigger")).contains("draft:overtaken").doesNotContain("draft:saved");
        assertThat(draft.body()).isEqualTo("## One\n\nfirst second");
        assertThat(draft.field("title")).isEqualTo("Later");
        assertThat(page(Cast.author().get(draft.path() + "/history/3")).select(".prose p").text()).isEqualTo("first");
    }

    @Test
    void alsoWhereTheLaterOneSaidWhatWasThereAlready() {
        draft.save("version", "1", "editor", "jisu-0001", "turn", "8", "body", "first");
        draft.save("version", "2", "editor", "jisu-0001", "turn", "10", "body", "first"); // what 9 had is deleted again

        assertThat(draft.save("version", "2", "editor", "jisu-0001", "turn", "9", "body", "first!").statusCode()).isEqualTo(409);
        assertThat(draft.save("version", "1", "editor", "jisu-0001", "turn", "9", "body", "first!").statusCode()).isEqualTo(409);
        assertThat(draft.body()).isEqualTo("first");
        assertThat(draft.save("version", "2", "editor", "jisu-0001", "turn", "11", "body", "first, then").statusCode()).isEqualTo(200);
    }

    @Test
    void alsoWhereOthersSavedMeanwhile() {
        draft.save("version", "1", "editor", "jisu-0001", "turn", "8", "body", "## One\n\nfirst second");
        draft.save("version", "2", "editor", "otto-0001", "turn", "1", "body", "## One\n\nfirst second\n\nOtto");

        assertThat(draft.save("version", "1", "editor", "jisu-0001", "turn", "7", "title", "Earlier").statusCode()).isEqualTo(409);
        assertThat(draft.field("title")).isEqualTo("Title");
        assertThat(draft.body()).isEqualTo("## One\n\nfirst second\n\nOtto");
    }

    @Test
    void aLatePublicationPublishesNothing() {
        draft.save("version", "1", "editor", "jisu-0001", "turn", "8", "body", "not to be read yet");
        var late = submit(Cast.author().header("HX-Request", "true"), draft.path() + "/publication",
                "version", "1", "editor", "jisu-0001", "turn", "7", "body", "to be read");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(draft.editor().select("#Status .status-draft")).hasSize(1);
    }

    @Test
    void savesOfOneEditorThatComeInTheirOrderAreItsText() {
        draft.save("version", "1", "editor", "jisu-0001", "turn", "7", "body", "first"); // whose answer gets lost
        draft.save("version", "1", "editor", "jisu-0001", "turn", "7", "body", "first"); // as a browser may send it again by itself
        assertThat(draft.save("version", "1", "editor", "jisu-0001", "turn", "8", "body", "first second").statusCode()).isEqualTo(200);
        assertThat(draft.save("version", "3", "editor", "otto-0001", "turn", "1", "body", "first second, third").statusCode())
                .isEqualTo(200);
        assertThat(draft.save("version", "4", "editor", "jisu-0001", "turn", "x", "body", "first second, third.").statusCode())
                .isEqualTo(200);
        assertThat(draft.body()).isEqualTo("first second, third.");
    }

    @Test
    void anEditorWhoseSaveWasMergedGoesOnFromWhatItSent() {
        draft.save("version", "1", "editor", "otto-0001", "body", "## One\n\nOtto");
        draft.save("version", "1", "editor", "jisu-0001", "title", "Jisu"); // merged, but the answer gets lost
        var receipt = draft.save("version", "1", "editor", "jisu-0001", "title", "Jisu’s");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(draft.field("title")).isEqualTo("Jisu’s");
        assertThat(draft.body()).isEqualTo("## One\n\nOtto");
    }
}
