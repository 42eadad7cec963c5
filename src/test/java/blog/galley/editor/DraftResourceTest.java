package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(page(receipt).select("input[name=version]").val()).isEqualTo("2");
        assertThat(page(receipt).select("article .prose strong").text()).isEqualTo("안녕(hello)");
        assertThat(page(receipt).select("textarea[name=body]")).isEmpty();
    }

    @Test
    void announcesJustWhatHasChanged() {
        assertThat(save("version", "1", "body", "## One\n\nmore").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":2}}".formatted(id));
        assertThat(save("version", "2", "body", "## 둘").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":3},\"outline:changed\":{\"post\":%1$d,\"version\":3}}".formatted(id));
        assertThat(save("version", "3", "tags", "java, 한글").header("HX-Trigger"))
                .isEqualTo("{\"draft:saved\":{\"post\":%1$d,\"version\":4},\"tags:changed\":{\"post\":%1$d,\"version\":4}}".formatted(id));
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
    void aStaleSaveIsRefusedAndChangesNothing() {
        save("version", "1", "body", "newer");
        var stale = save("version", "1", "body", "older");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("Version 2 was saved elsewhere").doesNotContain("<html");
        assertThat(body()).isEqualTo("newer");
    }

    @Test
    void aStaleSaveWithoutScriptsKeepsTheTextInTheForm() {
        save("version", "1", "body", "newer");
        var stale = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "body", "older");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(page(stale).select("textarea[name=body]").val()).isEqualTo("older");
        assertThat(page(stale).select("#Notice").text()).contains("Version 2 was saved elsewhere");
        assertThat(save("version", "1", "over", "2", "body", "older").statusCode()).isEqualTo(200);
        assertThat(body()).isEqualTo("older");
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

    private String field(String name) {
        return page(Cast.author().get("/editor/" + id)).select("[name=" + name + "]").val();
    }

    private String body() {
        return page(Cast.author().get("/editor/" + id)).select("textarea[name=body]").val();
    }
}
