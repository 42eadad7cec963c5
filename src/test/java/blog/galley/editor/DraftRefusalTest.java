package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.support.Blog;
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
        assertUnfit(draft.save("version", "1", "edits", edits, "length", length == null ? "" : length, "check", check == null ? "" : check),
                1);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void halfACharacterAsksForTheWholeText() {
        draft.save("version", "1", "body", "a😀b");

        assertUnfit(draft.save("version", "2", "edits", "[[1,2,\"\"]]", "length", "3", "check", "a\uDE00b".hashCode()), 2);
        assertUnfit(draft.save("version", "2", "edits", "[[2,3,\"\\ude01\"]]", "length", "4", "check", "a😁b".hashCode()), 2);
        assertThat(draft.body()).isEqualTo("a😀b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[2,1,\"\"]]", "[[0,1,\"a\"],[0,1,\"b\"]]", "[[-1,2,\"\"]]", "[[1,2,\"\\ud800\"]]"})
    void changesThatLeadNowhereAskForTheWholeText(String edits) {
        assertUnfit(draft.save("version", "1", "edits", edits, "length", "6", "check", "1"), 1);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "\"x\"", "{}", "[] []", "x", "{", "[[1]]", "[[1.5,2,\"\"]]", "{\"edits\":[1,2,\"\"]}",
        "[[1,2,3]]", "[[1e99,2,\"\"]]", "[{\"from\":1,\"to\":2,\"insert\":\"\"}]"})
    void changesThatCannotBeReadAreRefused(String edits) {
        var refused = draft.save("version", "1", "edits", edits, "length", "6", "check", "1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("p").text()).startsWith("The changes cannot be read");
        assertThat(draft.body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\r", "\\r\\n"})
    void lineEndsThatNoFieldHasAskForTheWholeText(String end) {
        var text = "#" + end.translateEscapes() + " One";

        assertUnfit(draft.save("version", "1", "edits", "[[1,2,\"" + end + "\"]]", "length", text.length(), "check", text.hashCode()), 1);
        assertThat(draft.body()).isEqualTo("## One");
    }

    @Test
    void aNulAmongTheChangesIsRefused() {
        var refused = draft.save("version", "1", "edits", "[[1,2,\"\\u0000\"]]", "length", "6", "check", "#\0 One".hashCode());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("p").text()).startsWith("The text contains a NUL character");
        assertThat(draft.body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "99", "-1.5", "99999999999999999999"})
    void aSaveFromNoVersionThereIsSaysSo(String version) {
        assertNamesNoVersion(draft.save("version", version, "body", "text"));
    }

    @Test
    void aSaveWithoutAVersionSaysSo() {
        assertNamesNoVersion(draft.save("body", "text"));
    }

    @ParameterizedTest
    @CsvSource({"/draft, 422", "/publication, 303", "/comparison, 422", "/aside, 422", "/history/1/name, 303"})
    void withoutAFormNothingIsSaved(String path, int status) {
        assertThat(Cast.author().post(draft.path() + path).statusCode()).isEqualTo(status);
        assertThat(draft.versions()).isEqualTo(1);
    }

    @Test
    void withoutScriptsARefusalIsThePage() {
        for (var fields : new Object[][]{{"body", "x"}, {"version", "99", "body", "x"},
            {"version", "1", "title", "x".repeat(301), "body", "x"}}) {
            var refused = draft.saveWithoutScripts(fields);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select("#Body").val()).isEqualTo("x");
            assertThat(page(refused).select("#Notice").text()).contains("nothing was saved");
        }
        assertThat(draft.body()).isEqualTo("## One");
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
        assertThat(page(refused).select("#Notice").text()).startsWith("“tomorrow” is not a date");
        assertThat(draft.body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00Z", "2030-02-30T00:00", "0000-01-01T00:00", "2030-01-01T00:00+0900"})
    void aDateThatNoCalendarHasIsRefused(String date) {
        var refused = draft.save("version", "1", "date", date);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("p").text()).startsWith("“" + date + "” is not a date");
        assertThat(draft.field("date")).isEmpty();
    }

    @Test
    void tagsBeyondFiftyAreRefused() {
        var tags = IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining(","));

        var refused = draft.save("version", "1", "tags", tags);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("p").text()).startsWith("A post may have 50 tags");
        assertThat(draft.field("tags")).isEqualTo("java");
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

    @Test
    void aPostThatIsGoneLeavesItsTextToBeSavedAsANewOne() {
        submit(Cast.author(), draft.path() + "/removal");
        for (var path : new String[]{"/draft", "/publication", "/withdrawal"}) {
            var gone = submit(Cast.author().header("HX-Request", "true"), draft.path() + path, "version", "1", "body", "kept");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.header("HX-Retarget")).isEqualTo("#Conflict");
            assertThat(gone.header("HX-Trigger")).isEqualTo("{\"post:removed\":{\"post\":%d,\"version\":0}}".formatted(draft.id()));
            assertThat(page(gone).select("h2").text()).isEqualTo("This post was deleted elsewhere");
            assertThat(page(gone).select("button[hx-post=/editor]")).hasSize(1);
        }
    }

    @Test
    void withoutScriptsThatTextIsOnThePage() {
        submit(Cast.author(), draft.path() + "/removal");
        var gone = draft.saveWithoutScripts("version", "1", "title", "T", "body", "kept", "tags", "java", "toc", "off", "toc", "on");

        assertThat(gone.statusCode()).isEqualTo(404);
        var form = page(gone).select("form[action=/editor]:has(textarea)").first();
        assertThat(form.select("textarea[name=body]").val()).isEqualTo("kept");
        assertThat(form.select("[name=title]").val()).isEqualTo("T");
        assertThat(form.select("[name=toc]").eachAttr("value")).containsExactly("off", "on");
        assertThat(form.select("[name=version]")).isEmpty();
        var fresh = new OpenDraft(Blog.draft(Cast.author(), form.select("[name]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val())).toArray()));
        assertThat(fresh.body()).isEqualTo("kept");
        assertThat(fresh.field("tags")).isEqualTo("java");
    }

    /** @param version of the text that is saved */
    private void assertUnfit(Response response, int version) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Trigger"))
                .isEqualTo("{\"draft:unfit\":{\"post\":%d,\"version\":%d}}".formatted(draft.id(), version));
    }

    private void assertNamesNoVersion(Response response) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select("p").text()).startsWith("The save does not say which version it started from");
        assertThat(draft.body()).isEqualTo("## One");
    }

    private Response raw(String form) {
        return Cast.author().config(RestAssuredConfig.config().encoderConfig(
                EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded").body(form).post(draft.path() + "/draft");
    }
}
