package blog.galley.web.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.stream.Stream;

import blog.galley.Limits;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is collected before anybody is kept busy by it. */
@QuarkusTest
class BodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accounts", "/editor/import", "/posts/none"})
    void strangersMaySendLittle(String path) {
        var answer = Blog.submit(Cast.reader(), path, "name", "x".repeat(Limits.STRANGERS_FORM_BYTES));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Blog.page(answer).select("main h1").text()).isEqualTo("Too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editor/import", "/login", "/posts/none"})
    void strangersMaySendNoFiles(String path) {
        assertThat(Cast.reader().multiPart("files", "a.md", "text".getBytes(UTF_8)).post(path).statusCode()).isEqualTo(401);
    }

    @Test
    void authorsMaySendMuch() {
        var draft = Blog.draft(Cast.author(), "title", "Long", "body", "혈당에서 ".repeat(20_000));

        assertThat(Blog.page(Cast.author().get("/editor/" + draft)).select("textarea").text()).hasSizeGreaterThan(90_000);
    }

    @Test
    void whatComesInPiecesIsOneForm() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(
                    "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(UTF_8));
            for (var piece : new String[]{"name=Nob", "ody&pass", "word=wrong"}) {
                out.write((Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n").getBytes(UTF_8));
                out.flush();
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 422").contains("value=\"Nobody\"");
        }
    }

    /** At any moment of their way through the server, which a few of many are likely to meet. */
    @ParameterizedTest
    @ValueSource(ints = {10, 60_000})
    void theLastWordsOfWhoHangsUpAreKept(int characters) throws IOException {
        var cookie = Cast.signIn(Cast.AUTHOR);
        var drafts = Stream.generate(() -> Blog.draft(Cast.author(), "body", "first")).limit(20).toList();
        var form = "version=1&body=" + "x".repeat(characters);
        for (var draft : drafts) {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream().write(("POST /editor/" + draft + "/draft HTTP/1.1\r\nHost: localhost\r\nCookie: galley=" + cookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n" + form)
                        .getBytes(UTF_8));
            }
        }

        Wait.until(() -> assertThat(drafts).allSatisfy(draft -> assertThat(
                Blog.page(Cast.author().get("/editor/" + draft)).select("textarea").text()).contains("x".repeat(characters))));
    }

    @Test
    void aConnectionIsReadOnAfterAnAnswer() throws IOException {
        var form = "name=Nobody&password=wrong";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var twice = ("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + form.length() + "\r\n\r\n" + form).repeat(2);
            socket.getOutputStream()
                    .write((twice + "GET /about-nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8).split("HTTP/1\\.1 "))
                    .extracting(answer -> answer.split(" ")[0])
                    .containsExactly("", "422", "422", "404");
        }
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        var budget = new ByteBudget(10);

        assertThat(budget.take(8)).isTrue();
        assertThat(budget.take(3)).isFalse();
        budget.give(8);
        assertThat(budget.take(10)).isTrue();
    }
}
