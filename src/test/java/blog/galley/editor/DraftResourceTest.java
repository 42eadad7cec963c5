package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a save leaves, and what the editor hears of it. */
@QuarkusTest
class DraftResourceTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        draft = OpenDraft.of("title", "Title", "body", "## One", "tags", "java");
    }

    @Test
    void theReceiptIsThePreviewAndCarriesTheNewVersion() {
        var receipt = draft.save("version", "1", "body", "## One\n\n**안녕(hello)**은");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Version").val()).isEqualTo("2");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("2");
        assertThat(page(receipt).select("#Preview article .prose strong").text()).isEqualTo("안녕(hello)");
        assertThat(page(receipt).select("textarea[name=body]")).isEmpty();
    }

    @Test
    void announcesJustWhatHasChanged() {
        assertThat(draft.save("version", "1", "body", "## One\n\nmore").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":2}}".formatted(draft.id()));
        assertThat(draft.save("version", "2", "body", "## 둘").header("HX-Trigger"))
                .isEqualTo(
                        "{\"draft:saved\":{\"post\":%1$d,\"version\":3},\"outline:changed\":{\"post\":%1$d,\"version\":3},\"advice:changed\":{\"post\":%1$d,\"version\":3}}"
                                .formatted(draft.id()));
        assertThat(draft.save("version", "3", "tags", "java, 한글").header("HX-Trigger"))
                .isEqualTo(
                        "{\"draft:saved\":{\"post\":%1$d,\"version\":4},\"tags:changed\":{\"post\":%1$d,\"version\":4},\"advice:changed\":{\"post\":%1$d,\"version\":4}}"
                                .formatted(draft.id()));
    }

    @Test
    void sendsOnlyTheBlocksThatHaveChanged() {
        draft.save("version", "1", "body", "First.\n\nSecond.\n\nThird.");
        var receipt = draft.save("version", "2", "shows", "2", "body", "First.\n\nSecond!\n\nThird.");

        assertThat(page(receipt).select("template > *").eachAttr("hx-swap-oob")).hasSize(1)
                .allMatch(swap -> swap.endsWith(":#Prose > :nth-child(2)"));
        assertThat(receipt.asString()).doesNotContain("First", "Third", "<article");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"77", "x", ""})
    void aBrowserThatShowsAnUnknownVersionGetsTheWholePreview(String shows) {
        var receipt = draft.save("version", "1", "shows", shows, "body", "## One\n\nmore");

        assertThat(page(receipt).select("#Preview[hx-swap-oob] article h2").text()).isEqualTo("One");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("2");
    }

    @Test
    void whatIsNotSentStaysAsItWas() {
        draft.save("version", "1", "title", "Other");

        assertThat(draft.field("title")).isEqualTo("Other");
        assertThat(draft.body()).isEqualTo("## One");
        assertThat(draft.field("tags")).isEqualTo("java");
    }

    @Test
    void theSameSaveTwiceIsTheSameVersion() {
        draft.save("version", "1", "body", "again");
        var second = draft.save("version", "1", "body", "again");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(page(second).select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void takesChangesInPlaceOfTheText() {
        var receipt = draft.save("version", "1", "edits", "[[3,6,\"둘 🎈\"]]", "length", "7", "check", "## 둘 🎈".hashCode());

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(draft.body()).isEqualTo("## 둘 🎈");
    }

    @Test
    void aMegabyteIsSavedAndOneCharacterMoreIsASmallAnswer() {
        var line = "한글과 English, **강조** and `code`.\n\n";
        var text = line.repeat(1_000_000 / line.getBytes(StandardCharsets.UTF_8).length);
        draft.save("version", "1", "body", text);
        var at = text.length() / 2;
        var typed = text.substring(0, at) + "x" + text.substring(at);
        var receipt = draft.save("version", "2", "shows", "2", "edits", "[[%1$d,%1$d,\"x\"]]".formatted(at), "length", typed.length(),
                "check", typed.hashCode());

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.asByteArray().length).isLessThan(2048);
    }

    @Test
    void savesWithoutScriptsToo() {
        var response = draft.saveWithoutScripts("version", "1", "title", "새 제목", "body", "첫 줄\r\n둘째 줄");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith(draft.path());
        assertThat(draft.field("title")).isEqualTo("새 제목");
        assertThat(draft.body()).isEqualTo("첫 줄\n둘째 줄");
    }

    @Test
    void textThatStartsWithAnEmptyLineKeepsIt() {
        draft.save("version", "1", "body", "\n\nlate");

        assertThat(draft.editor().expectFirst("#Body").wholeText()).isEqualTo("\n\n\nlate"); // browsers drop the first, jsoup does not
    }

    @Test
    void aDateCanBeSetAndTakenAway() {
        draft.save("version", "1", "date", "2030-01-02T03:04+09:00", "expires", "2031-01-01T00:00");
        assertThat(draft.field("date")).isEqualTo("2030-01-02T03:04");
        assertThat(draft.field("expires")).isEqualTo("2031-01-01T00:00");

        draft.save("version", "2", "date", "", "expires", "");
        assertThat(draft.field("date")).isEmpty();
        assertThat(draft.field("expires")).isEmpty();
    }

    @Test
    void aChangedTimeStaysInTheOffsetItWasWrittenWith() {
        draft.save("version", "1", "date", "2024-04-08T21:09:00-03:30");
        draft.save("version", "2", "date", "2024-04-08T21:10");

        assertThat(draft.editor().select("#Preview time").attr("datetime")).isEqualTo("2024-04-08T21:10:00-03:30");
        assertThat(draft.editor().select("#DateHint").text()).startsWith("In -03:30.");
    }

    @Test
    void aTagInAnotherCaseIsTheTagThereIs() {
        draft.save("version", "1", "tags", "JAVA");

        assertThat(draft.field("version")).isEqualTo("1");
        assertThat(draft.field("tags")).isEqualTo("java");
    }

    @Test
    void readersSeeNothingOfIt() {
        draft.save("version", "1", "body", "## Two");

        assertThat(get("/posts/title").statusCode()).isEqualTo(404);
        assertThat(page(get("/")).select(".post-row")).isEmpty();
    }
}
