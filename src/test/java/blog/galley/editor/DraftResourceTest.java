package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftResourceTest {

    private long id;

    @BeforeEach
    void aDraft() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "## One", "tags", "java");
    }

    @Test
    void theReceiptIsThePreviewAndCarriesTheNewVersion() {
        var receipt = save("version", "1", "body", "## One\n\n**안녕(hello)**은");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Version").val()).isEqualTo("2");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("2");
        assertThat(page(receipt).select("#Preview article .prose strong").text()).isEqualTo("안녕(hello)");
        assertThat(page(receipt).select("textarea[name=body]")).isEmpty();
    }

    @Test
    void announcesJustWhatHasChanged() {
        assertThat(save("version", "1", "body", "## One\n\nmore").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":2}}".formatted(id));
        assertThat(save("version", "2", "body", "## 둘").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":3},\"outline:changed\":{\"post\":%1$d,\"version\":3},\"advice:changed\":{\"post\":%1$d,\"version\":3}}".formatted(id));
        assertThat(save("version", "3", "tags", "java, 한글").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":4},\"tags:changed\":{\"post\":%1$d,\"version\":4},\"advice:changed\":{\"post\":%1$d,\"version\":4}}".formatted(id));
    }

    @Test
    void whatIsNotSentStaysAsItWas() {
        save("version", "1", "title", "Other");
        var editor = page(Cast.author().get("/editor/" + id));

        assertThat(editor.select("input[name=title]").val()).isEqualTo("Other");
        assertThat(editor.select("textarea[name=body]").val()).isEqualTo("## One");
        assertThat(editor.select("input[name=tags]").val()).isEqualTo("java");
    }

    @Test
    void savesWithoutScriptsToo() {
        var response = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "title", "새 제목", "body", "첫 줄\r\n둘째 줄");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/editor/" + id);
        assertThat(page(Cast.author().get("/editor/" + id)).select("textarea[name=body]").first().wholeText().strip()).isEqualTo("첫 줄\n둘째 줄");
    }

    @Test
    void textThatStartsWithAnEmptyLineKeepsIt() {
        save("version", "1", "body", "\n\nlate");

        assertThat(Cast.author().get("/editor/" + id).asString()).contains("placeholder=\"Write in Markdown\">\n\n\nlate</textarea>");
    }

    @Test
    void theSameSaveTwiceIsTheSameVersion() {
        save("version", "1", "body", "again");
        var second = save("version", "1", "body", "again");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(page(second).select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void sendsOnlyTheBlocksThatHaveChanged() {
        save("version", "1", "body", "First.\n\nSecond.\n\nThird.");
        var receipt = save("version", "2", "shows", "2", "body", "First.\n\nSecond!\n\nThird.");

        assertThat(receipt.asString()).contains("#Prose > :nth-child(2)").doesNotContain("First", "Third", "<article");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("3");
    }

    @Test
    void aBrowserThatShowsAnUnknownVersionGetsTheWholePreview() {
        for (var shows : new String[] {"77", "x", ""}) {
            var receipt = save("version", "1", "shows", shows, "body", "## One\n\n" + shows);
            assertThat(page(receipt).select("#Preview[hx-swap-oob] article h2").text()).isEqualTo("One");
        }
    }

    @Test
    void takesChangesInPlaceOfTheText() {
        var receipt = save("version", "1", "edits", "[[3,6,\"둘 🎈\"]]", "length", "7", "check", String.valueOf("## 둘 🎈".hashCode()));

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("## 둘 🎈");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[3,6,"Two"]]|6|17
            [[3,6,"Two"]]|7|0
            [[90,91,"Two"]]|6|0
            [[3,6,"Two"]]||
            """)
    void changesThatDoNotFitAskForTheWholeText(String edits, String length, String check) {
        var response = save("version", "1", "edits", edits, "length", length == null ? "" : length, "check", check == null ? "" : check);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Trigger")).isEqualTo("{\"draft:unfit\":{\"post\":%d,\"version\":1}}".formatted(id));
        assertThat(body()).isEqualTo("## One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "[[1]]", "[[1,2,3]]", "[[2,1,\"\"]]", "[[1,2,\"\\u0000\"]]", "[[1,2,\"\\ud800\"]]", "[[0,1,\"a\"],[0,1,\"b\"]]",
            "[[-1,2,\"\"]]", "[[1e99,2,\"\"]]", "null", "7", "[{\"from\":1,\"to\":2,\"insert\":\"\"}]"})
    void changesThatMakeNoSenseAreRefused(String edits) {
        assertThat(save("version", "1", "edits", edits, "length", "6", "check", "1").statusCode()).isBetween(400, 422);
        assertThat(body()).isEqualTo("## One");
    }

    @Test
    void whatOthersSavedMeanwhileIsMergedIn() {
        save("version", "1", "body", "First.\n\nSecond.");
        save("version", "2", "editor", "otto-0001", "body", "First, by Otto.\n\nSecond.", "title", "Otto’s title");
        var receipt = save("version", "2", "editor", "jisu-0001", "body", "First.\n\n둘째.", "tags", "java, 한글");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("First, by Otto.\n\n둘째.");
        assertThat(field("title")).isEqualTo("Otto’s title");
        assertThat(field("tags")).isEqualTo("java, 한글");
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4"); // what was sent
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("5"); // what came of it
        assertThat(receipt.header("HX-Trigger")).contains("\"draft:merged\":{\"from\":4,\"post\":%d,\"version\":5}".formatted(id));
    }

    @Test
    void anEditorsOwnOverlappingSavesNeverConflict() {
        save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst"); // whose answer gets lost
        save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst second");
        var receipt = save("version", "1", "editor", "jisu-0001", "body", "## One\n\nfirst 셋");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4");
        assertThat(body()).isEqualTo("## One\n\nfirst 셋");
    }

    @Test
    void anEditorWhoseSaveWasMergedGoesOnFromWhatItSent() {
        save("version", "1", "editor", "otto-0001", "body", "## One\n\nOtto");
        save("version", "1", "editor", "jisu-0001", "title", "Jisu"); // merged, but the answer gets lost
        var receipt = save("version", "1", "editor", "jisu-0001", "title", "Jisu’s");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(field("title")).isEqualTo("Jisu’s");
        assertThat(body()).isEqualTo("## One\n\nOtto");
    }

    @Test
    void whatOverlapsIsShownSideBySideAndKept() {
        save("version", "1", "body", "## Theirs");
        var clash = save("version", "1", "body", "## Mine");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.header("HX-Retarget")).isEqualTo("#Conflict");
        assertThat(clash.header("HX-Trigger")).isEqualTo("{\"draft:conflicted\":{\"post\":%d,\"version\":3}}".formatted(id));
        assertThat(page(clash).select(".side-text").eachText()).containsExactly("## Mine", "## Theirs");
        assertThat(body()).isEqualTo("## Theirs");
        assertThat(page(Cast.author().get("/editor/" + id + "/history/3")).select(".prose").text()).isEqualTo("Mine");
    }

    @ParameterizedTest
    @CsvSource({"mine, ## Mine", "theirs, ## Theirs", "both, '## Theirs\n## Mine'"})
    void theAuthorDecides(String choice, String outcome) {
        save("version", "1", "body", "## Theirs");
        save("version", "1", "body", "## Mine");
        var receipt = save("version", "1", "body", "## Mine", "against", "2", "choice0", choice);

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(page(receipt).select("#Conflict").text()).isEmpty();
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4");
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("5"); // newer, so that the editor follows to it
        assertThat(body()).isEqualTo(outcome.replace("\\n", "\n"));
    }

    @Test
    void aDecisionAgainstAnOlderVersionIsAskedForAgain() {
        save("version", "1", "body", "## Theirs");
        save("version", "1", "body", "## Mine");
        save("version", "2", "body", "## Theirs again");

        assertThat(save("version", "1", "body", "## Mine", "against", "2", "choice0", "mine").statusCode()).isEqualTo(409);
        assertThat(body()).isEqualTo("## Theirs again");
    }

    @Test
    void aDecisionOnOneTextIsNotTakenForOneOnAnother() {
        save("version", "1", "body", "## Theirs");
        var mark = page(save("version", "1", "body", "## Mine")).select("[name=clashes]").val();

        assertThat(save("version", "1", "body", "## Mine, but later", "against", "2", "clashes", mark, "choice0", "theirs").statusCode()).isEqualTo(409);
        assertThat(save("version", "1", "body", "## Mine", "against", "2", "clashes", mark, "choice0", "mine").statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("## Mine");
    }

    @Test
    void aDecisionThatIsNotCompleteIsAskedForAgain() {
        save("version", "1", "title", "Theirs", "body", "## Theirs");
        save("version", "1", "title", "Mine", "body", "## Mine");

        for (var missing : new String[] {"choice0", "choice1"}) {
            var other = missing.equals("choice0") ? "choice1" : "choice0";
            var again = save("version", "1", "title", "Mine", "body", "## Mine", "against", "2", other, "mine", missing, "x");
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(page(again).select("#Conflict legend, legend").eachText()).containsExactly("Title 1 of 2", "Text 2 of 2");
        }
        assertThat(body()).isEqualTo("## Theirs");
        assertThat(field("title")).isEqualTo("Theirs");
    }

    @Test
    void whatIsSentAgainIsKeptAsideOnce() {
        save("version", "1", "body", "## Theirs");
        for (int times = 0; times < 3; times++) {
            assertThat(save("version", "1", "body", "## Mine").header("HX-Trigger")).contains("\"version\":3");
        }
        assertThat(save("version", "1", "body", "## Mine too").header("HX-Trigger")).contains("\"version\":4");
        assertThat(versions()).isEqualTo(4);
    }

    @Test
    void whatIsTooLongOnlyWhenMergedIsRefusedAsOftenAsItIsSent() {
        var much = "가나다라\n".repeat(45_000);
        save("version", "1", "body", much + "## One");
        for (int times = 0; times < 2; times++) {
            var refused = save("version", "1", "editor", "jisu-0001", "body", "## One\n" + much);
            assertThat(refused.statusCode()).isEqualTo(413);
        }
        assertThat(body()).isEqualTo(much + "## One");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void halfACharacterAsksForTheWholeText() {
        save("version", "1", "body", "a😀b");

        assertUnfit(save("version", "2", "edits", "[[1,2,\"\"]]", "length", "3", "check", String.valueOf("a\uDE00b".hashCode())));
        assertUnfit(save("version", "2", "edits", "[[2,3,\"\\ude01\"]]", "length", "4", "check", String.valueOf("a😁b".hashCode())));
        assertThat(body()).isEqualTo("a😀b");
    }

    @Test
    void withoutScriptsARefusalIsThePage() {
        for (var fields : new Object[][] {{"body", "x"}, {"version", "99", "body", "x"}, {"version", "1", "title", "x".repeat(301), "body", "x"}}) {
            var refused = submit(Cast.author(), "/editor/" + id + "/draft", fields);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select("#Body").val()).isEqualTo("x");
            assertThat(page(refused).select("#Notice").text()).contains("nothing was saved");
        }
    }

    @Test
    void withoutAFormNothingIsSaved() {
        for (var path : new String[] {"/draft", "/publication", "/comparison", "/aside"}) {
            assertThat(Cast.author().post("/editor/" + id + path).statusCode()).as(path).isLessThan(500);
        }
        assertThat(Cast.author().post("/editor/" + id + "/history/1/name").statusCode()).isLessThan(500);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void withoutScriptsTheTextStaysInTheFormBesideTheOthers() {
        save("version", "1", "body", "## Theirs");
        var clash = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "## Mine");

        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(page(clash).select("textarea[name=body]").val()).isEqualTo("## Mine");
        assertThat(page(clash).select("#Version").val()).isEqualTo("1");
        assertThat(page(clash).select("#Conflict .side-text").eachText()).containsExactly("## Mine", "## Theirs");
        assertThat(page(clash).select("#Conflict [form=Draft]").eachAttr("name")).contains("against", "choice0");
    }

    @Test
    void aMegabyteIsSavedAndOneCharacterMoreIsASmallAnswer() {
        var line = "한글과 English, **강조** and `code`.\n\n";
        var text = line.repeat(1_000_000 / line.getBytes(StandardCharsets.UTF_8).length);
        save("version", "1", "body", text);
        var at = text.length() / 2;
        var typed = text.substring(0, at) + "x" + text.substring(at);
        var receipt = save("version", "2", "shows", "2", "edits", "[[%1$d,%1$d,\"x\"]]".formatted(at), "length", typed.length(), "check", typed.hashCode());

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.asByteArray().length).isLessThan(2048);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "99", "-1.5", "99999999999999999999"})
    void aSaveFromNoVersionThereIsSaysSo(String version) {
        var response = save("version", version, "body", "text");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).contains("which version it started from");
        assertThat(body()).isEqualTo("## One");
    }

    @Test
    void aSaveWithoutAVersionSaysSo() {
        assertThat(save("body", "text").statusCode()).isEqualTo(422);
    }

    @Test
    void textOverAMegabyteIsRefusedAndKept() {
        var body = "가나다라마".repeat(80_000);
        var refused = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", body);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(page(refused).select("textarea[name=body]").val()).isEqualTo(body);
        assertThat(save("version", "1", "body", body).statusCode()).isEqualTo(413);
        assertThat(body()).isEqualTo("## One");
    }

    @Test
    void whatDoesNotFitTogetherWithOthersChangesIsRefusedHoweverOftenItIsSent() {
        save("version", "1", "editor", "otto-0001", "tags", tags("otto"));
        for (int time = 0; time < 2; time++) {
            var refused = save("version", "1", "editor", "jisu-0001", "tags", tags("jisu"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("50 tags");
        }
        assertThat(field("tags")).contains("otto1").doesNotContain("jisu1");
    }

    @Test
    void damagedTextIsRefused() {
        assertThat(raw("version=1&body=a%00b").statusCode()).isEqualTo(422);
        assertThat(raw("version=1&body=%FF%FE").statusCode()).isEqualTo(400);
        assertThat(body()).isEqualTo("## One");
    }

    @Test
    void aWrongDateIsRefusedInPlace() {
        var refused = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "date", "tomorrow", "body", "kept");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("textarea[name=body]").val()).isEqualTo("kept");
        assertThat(page(refused).select("input[name=date]").val()).isEqualTo("tomorrow");
        assertThat(page(refused).select("#Notice").text()).contains("“tomorrow” is not a date");
    }

    @Test
    void aDateCanBeSetAndTakenAway() {
        save("version", "1", "date", "2030-01-02T03:04+09:00", "expires", "2031-01-01T00:00");
        assertThat(field("date")).isEqualTo("2030-01-02T03:04");
        assertThat(field("expires")).isEqualTo("2031-01-01T00:00");

        save("version", "2", "date", "", "expires", "");
        assertThat(field("date")).isEmpty();
        assertThat(field("expires")).isEmpty();
    }

    @Test
    void aChangedTimeStaysInTheOffsetItWasWrittenWith() {
        save("version", "1", "date", "2024-04-08T21:09:00-03:30");
        save("version", "2", "date", "2024-04-08T21:10");

        assertThat(page(Cast.author().get("/editor/" + id)).select("#Preview time").attr("datetime")).isEqualTo("2024-04-08T21:10:00-03:30");
        assertThat(page(Cast.author().get("/editor/" + id)).select("#DateHint").text()).startsWith("In -03:30.");
    }

    @Test
    void tagsBeyondFiftyAreRefused() {
        var tags = IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(save("version", "1", "tags", tags).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00Z", "2030-02-30T00:00", "0000-01-01T00:00", "2030-01-01T00:00+0900"})
    void aDateThatNoCalendarHasIsRefused(String date) {
        assertThat(save("version", "1", "date", date).statusCode()).isEqualTo(422);
    }

    @Test
    void aTagInAnotherCaseIsTheTagThereIs() {
        save("version", "1", "tags", "JAVA");

        assertThat(field("version")).isEqualTo("1");
        assertThat(field("tags")).isEqualTo("java");
    }

    @Test
    void onlyItsAuthorSaves() {
        assertThat(htmx(Cast.otherAuthor(), "version", "1", "body", "mine").statusCode()).isEqualTo(403);
        var signedOut = htmx(Cast.reader(), "version", "1", "body", "mine");
        assertThat(signedOut.statusCode()).isEqualTo(401);
        assertThat(signedOut.header("HX-Trigger")).isEqualTo("{\"session:expired\":{}}");
        assertThat(body()).isEqualTo("## One");
    }

    @Test
    void aPostThatIsNotThereIsMissing() {
        assertThat(submit(Cast.author(), "/editor/999999/draft", "version", "1").statusCode()).isEqualTo(404);
        assertThat(submit(Cast.author(), "/editor/99999999999999999999999/draft", "version", "1").statusCode()).isEqualTo(404);
    }

    @Test
    void readersSeeNothingOfIt() {
        assertThat(get("/posts/title").statusCode()).isEqualTo(404);
    }

    private void assertUnfit(Response response) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.header("HX-Trigger")).startsWith("{\"draft:unfit\"");
    }

    private int versions() {
        return page(Cast.author().get("/editor/" + id + "/history?every=true")).select(".history li").size();
    }

    private Response save(Object... fields) {
        return htmx(Cast.author(), fields);
    }

    private Response htmx(RequestSpecification who, Object... fields) {
        return submit(who.header("HX-Request", "true"), "/editor/" + id + "/draft", fields);
    }

    private Response raw(String form) {
        return Cast.author().config(RestAssuredConfig.config().encoderConfig(
                EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded").body(form).post("/editor/" + id + "/draft");
    }

    private static String tags(String name) {
        return IntStream.range(0, 30).mapToObj(n -> name + n).collect(Collectors.joining(","));
    }

    private String field(String name) {
        return page(Cast.author().get("/editor/" + id)).select("[name=" + name + "]").val();
    }

    private String body() {
        return page(Cast.author().get("/editor/" + id)).select("textarea[name=body]").val();
    }
}
