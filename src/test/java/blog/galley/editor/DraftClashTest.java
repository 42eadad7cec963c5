package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saves of a text that others saved meanwhile, for their author to decide. */
@QuarkusTest
class DraftClashTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        draft = OpenDraft.of("title", "Title", "body", "## One", "tags", "java");
    }

    @Test
    void whatOverlapsIsShownSideBySideAndKept() {
        draft.save("version", "1", "body", "## Theirs");
        var clash = draft.save("version", "1", "body", "## Mine");

        assertKept(clash, 3);
        assertThat(clash.header("HX-Retarget")).isEqualTo("#Conflict");
        assertThat(page(clash).select(".side-text").eachText()).containsExactly("## Mine", "## Theirs");
        assertThat(draft.body()).isEqualTo("## Theirs");
        assertThat(page(Cast.author().get(draft.path() + "/history/3")).select(".prose").text()).isEqualTo("Mine");
    }

    @Test
    void theWordsThatOnlyOneSideHasAreMarked() {
        draft.save("version", "1", "body", "긴 문단의 낱말 몇 개를 저쪽에서 고쳤다.");
        var clash = page(draft.saveWithoutScripts("version", "1", "body", "긴 문단의 낱말 몇 개를 여기서 바꿨다."));

        assertThat(clash.select(".side-text mark").eachText()).containsExactly("[only here: 여기서 바꿨다]", "[only here: 저쪽에서 고쳤다]");
        clash.select(".visually-hidden").remove();
        assertThat(clash.select(".side-text").eachText()).containsExactly("긴 문단의 낱말 몇 개를 여기서 바꿨다.", "긴 문단의 낱말 몇 개를 저쪽에서 고쳤다.");
    }

    @Test
    void withoutScriptsTheTextStaysInTheFormBesideTheOthers() {
        draft.save("version", "1", "body", "## Theirs");
        var clash = draft.saveWithoutScripts("version", "1", "body", "## Mine");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(page(clash).select("textarea[name=body]").val()).isEqualTo("## Mine");
        assertThat(page(clash).select("#Version").val()).isEqualTo("1");
        assertThat(page(clash).select("#Conflict .side-text").eachText()).containsExactly("## Mine", "## Theirs");
        assertThat(page(clash).select("#Conflict [form=Draft]").eachAttr("name")).contains("against", "choice0");
    }

    @Test
    void whatIsSentAgainIsKeptAsideOnce() {
        draft.save("version", "1", "body", "## Theirs");
        for (int times = 0; times < 3; times++) {
            assertKept(draft.save("version", "1", "body", "## Mine"), 3);
        }
        assertKept(draft.save("version", "1", "body", "## Mine too"), 4);
        assertThat(draft.versions()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"mine, ## Mine", "theirs, ## Theirs", "both, '## Theirs\n## Mine'"})
    void theAuthorDecides(String choice, String outcome) {
        draft.save("version", "1", "body", "## Theirs");
        draft.save("version", "1", "body", "## Mine");
        var receipt = draft.save("version", "1", "body", "## Mine", "against", "2", "choice0", choice);

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Conflict[hx-swap-oob]")).hasSize(1).allMatch(conflict -> conflict.text().isEmpty());
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("5"); // newer, so that the editor follows to it
        assertThat(draft.body()).isEqualTo(outcome);
    }

    @Test
    void aDecisionAgainstAnOlderVersionIsAskedForAgain() {
        draft.save("version", "1", "body", "## Theirs");
        draft.save("version", "1", "body", "## Mine");
        draft.save("version", "2", "body", "## Theirs again");

        assertThat(draft.save("version", "1", "body", "## Mine", "against", "2", "choice0", "mine").statusCode()).isEqualTo(409);
        assertThat(draft.body()).isEqualTo("## Theirs again");
    }

    @Test
    void aDecisionOnOneTextIsNotTakenForOneOnAnother() {
        draft.save("version", "1", "body", "## Theirs");
        var mark = page(draft.save("version", "1", "body", "## Mine")).select("[name=clashes]").val();

        assertThat(
                draft.save("version", "1", "body", "## Mine, but later", "against", "2", "clashes", mark, "choice0", "theirs").statusCode())
                .isEqualTo(409);
        assertThat(draft.save("version", "1", "body", "## Mine", "against", "2", "clashes", mark, "choice0", "mine").statusCode())
                .isEqualTo(200);
        assertThat(draft.body()).isEqualTo("## Mine");
    }

    @Test
    void whatIsSentBeforeADecisionIsKeptAndWhatIsShownForItStays() {
        draft.save("version", "1", "body", "## One\n\nrest");
        draft.save("version", "2", "body", "## Theirs\n\nrest");
        var mark = page(draft.save("version", "2", "body", "## Mine\n\nrest")).select("[name=clashes]").val();
        var onwards = draft.save("version", "2", "body", "## Mine\n\nrest\n\nand on", "against", "3", "clashes", mark);

        assertKept(onwards, 5);
        assertThat(onwards.header("HX-Reswap")).isEqualTo("none");
        assertThat(onwards.asString()).isEmpty();
        assertThat(page(Cast.author().get(draft.path() + "/history/5")).select(".prose").text()).isEqualTo("Mine rest and on");
        assertThat(draft.body()).isEqualTo("## Theirs\n\nrest");
    }

    @Test
    void aDecisionHoldsThoughOthersSavedElsewhereMeanwhile() {
        draft.save("version", "1", "body", "## Theirs");
        var mark = page(draft.save("version", "1", "body", "## Mine")).select("[name=clashes]").val();
        draft.save("version", "2", "title", "Other title");

        assertThat(draft.save("version", "1", "body", "## Mine", "against", "2", "clashes", mark, "choice0", "mine").statusCode())
                .isEqualTo(200);
        assertThat(draft.body()).isEqualTo("## Mine");
        assertThat(draft.field("title")).isEqualTo("Other title");
    }

    @Test
    void whatOneEditorKeepsAsideWithinAMinuteIsOneLineOfTheHistory() {
        draft.save("version", "1", "body", "## Theirs");
        for (var editor : new String[]{"jisu-0001", "otto-0001"}) {
            for (int more = 0; more < 3; more++) {
                draft.save("version", "1", "editor", editor, "body", "## Mine " + more);
            }
        }
        Blog.sql("update revision set saved_at = (select min(saved_at) from revision)");

        var history = page(Cast.author().get(draft.path() + "/history")).select(".history-what").eachText();
        assertThat(history).hasSize(3);
        assertThat(history.get(0)).startsWith("Version 8").contains(" +6 ").endsWith("3 saves");
        assertThat(history.get(1)).startsWith("Version 5").endsWith("3 saves");
        assertThat(draft.versions()).isEqualTo(8);
    }

    @Test
    void aDecisionThatIsNotCompleteIsAskedForAgain() {
        draft.save("version", "1", "title", "Theirs", "body", "## Theirs");
        draft.save("version", "1", "title", "Mine", "body", "## Mine");

        for (var missing : new String[]{"choice0", "choice1"}) {
            var other = missing.equals("choice0") ? "choice1" : "choice0";
            var again = draft.save("version", "1", "title", "Mine", "body", "## Mine", "against", "2", other, "mine", missing, "x");
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(page(again).select(".conflict legend").eachText()).containsExactly("Title 1 of 2", "Text 2 of 2");
        }
        assertThat(draft.body()).isEqualTo("## Theirs");
        assertThat(draft.field("title")).isEqualTo("Theirs");
    }

    private void assertKept(Response clash, int version) {
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.header("HX-Trigger"))
                .isEqualTo("{\"draft:conflicted\":{\"post\":%d,\"version\":%d}}".formatted(draft.id(), version));
    }
}
