package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saves that cannot be, and what becomes of what was typed. */
@QuarkusTest
class DraftRefusalTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        draft = OpenDraft.of("title", "Title", "body", "## One", "tags", "java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[3,6,"Two"]]|6|17
            [[3,6,"Two"]]|7|0
            [[90,91,"Two"]]|6|0
            [[3,6,"Two"]]||
            """)
    void changesThatDoNotFitAskForTheWholeText(String edits, String length, String check) {
        var response = draft.save("version", "1", "edits", edits, "length", length == null ? "" : length, "check", check == null ? "" : check);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Trigger")).isEqualTo("{\"draft:unfit\":{\"post\":%d,\"version\":1}}".formatted(draft.id()));
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void halfACharacterAsksForTheWholeText() {
        draft.save("version", "1", "body", "a😀b");

        assertUnfit(draft.save("version", "2", "edits", "[[1,2,\"\"]]", "length", "3", "check", String.valueOf("a\uDE00b".hashCode())));
        assertUnfit(draft.save("version", "2", "edits", "[[2,3,\"\\ude01\"]]", "length", "4", "check", String.valueOf("a😁b".hashCode())));
        assertThat(draft.body()).isEqualTo("a😀b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "[[1]]", "[[1,2,3]]", "[[2,1,\"\"]]", "[[1,2,\"\\u0000\"]]", "[[1,2,\"\\ud800\"]]", "[[0,1,\"a\"],[0,1,\"b\"]]",
            "[[-1,2,\"\"]]", "[[1e99,2,\"\"]]", "null", "7", "[{\"from\":1,\"to\":2,\"insert\":\"\"}]"})
    void changesThatMakeNoSenseAreRefused(String edits) {
        assertThat(draft.save("version", "1", "edits", edits, "length", "6", "check", "1").statusCode()).isBetween(400, 422);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "99", "-1.5", "99999999999999999999"})
    void aSaveFromNoVersionThereIsSaysSo(String version) {
        var response = draft.save("version", version, "body", "text");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("which version it started from");
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void aSaveWithoutAVersionSaysSo() {
        assertThat(draft.save("body", "text").statusCode()).isEqualTo(422);
    }

    @Test
    void withoutAFormNothingIsSaved() {
        for (var path : new String[] {"/draft", "/publication", "/comparison", "/aside"}) {
            assertThat(Cast.author().post(draft.path() + path).statusCode()).as(path).isLessThan(500);
        }
        assertThat(Cast.author().post(draft.path() + "/history/1/name").statusCode()).isLessThan(500);
        assertThat(draft.versions()).isEqualTo(1);
    }

    @Test
    void withoutScriptsARefusalIsThePage() {
        for (var fields : new Object[][] {{"body", "x"}, {"version", "99", "body", "x"}, {"version", "1", "title", "x".repeat(301), "body", "x"}}) {
            var refused = draft.saveWithoutScripts(fields);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select("#Body").val()).isEqualTo("x");
            assertThat(page(refused).select("#Notice").text()).contains("nothing was saved");
        }
    }

    @Test
    void textOverAMegabyteIsRefusedAndKept() {
        var body = "가나다라마".repeat(80_000);
        var refused = draft.saveWithoutScripts("version", "1", "body", body);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(page(refused).select("textarea[name=body]").val()).isEqualTo(body);
        assertThat(draft.save("version", "1", "body", body).statusCode()).isEqualTo(413);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void damagedTextIsRefused() {
        assertThat(raw("version=1&body=a%00b").statusCode()).isEqualTo(422);
        assertThat(raw("version=1&body=%FF%FE").statusCode()).isEqualTo(400);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void aWrongDateIsRefusedInPlace() {
        var refused = draft.saveWithoutScripts("version", "1", "date", "tomorrow", "body", "kept");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("textarea[name=body]").val()).isEqualTo("kept");
        assertThat(page(refused).select("input[name=date]").val()).isEqualTo("tomorrow");
        assertThat(page(refused).select("#Notice").text()).contains("“tomorrow” is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00Z", "2030-02-30T00:00", "0000-01-01T00:00", "2030-01-01T00:00+0900"})
    void aDateThatNoCalendarHasIsRefused(String date) {
        assertThat(draft.save("version", "1", "date", date).statusCode()).isEqualTo(422);
    }

    @Test
    void tagsBeyondFiftyAreRefused() {
        var tags = IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(draft.save("version", "1", "tags", tags).statusCode()).isEqualTo(422);
    }

    @Test
    void onlyItsAuthorSaves() {
        assertThat(draft.saveAs(Cast.otherAuthor(), "version", "1", "body", "mine").statusCode()).isEqualTo(403);
        var signedOut = draft.saveAs(Cast.reader(), "version", "1", "body", "mine");
        assertThat(signedOut.statusCode()).isEqualTo(401);
        assertThat(signedOut.header("HX-Trigger")).isEqualTo("{\"session:expired\":{}}");
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void aPostThatIsNotThereIsMissing() {
        assertThat(submit(Cast.author(), "/editor/999999/draft", "version", "1").statusCode()).isEqualTo(404);
        assertThat(submit(Cast.author(), "/editor/99999999999999999999999/draft", "version", "1").statusCode()).isEqualTo(404);
    }

    private void assertUnfit(Response response) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Trigger")).startsWith("{\"draft:unfit\"");
    }

    private Response raw(String form) {
        return Cast.author().config(RestAssuredConfig.config().encoderConfig(
                EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded").body(form).post(draft.path() + "/draft");
    }
}
