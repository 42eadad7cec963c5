package blog.galley.web;

import static blog.galley.support.Blog.page;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.TreeSet;

import blog.galley.Limits;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every answer: its headers, and that it is one a person can read. */
@QuarkusTest
class SafetyTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nowhere", "/broken", "/editor", "/posts/a%00b", "/favicon.svg", "/static/bundle/nowhere.js"})
    void everyAnswerSaysWhatBrowsersMayDoWithIt(String path) {
        var response = Cast.reader().urlEncodingEnabled(false).get(path);

        assertThat(response.headers().getValues("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isNotIn(null, "no-referrer");
        assertThat(response.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(response.header("Strict-Transport-Security")).isNull(); // over plain http browsers must not believe it
        assertThat(response.header("Permissions-Policy")).contains("camera=()");
        assertThat(response.cookies()).isEmpty();
    }

    @Test
    void framesComeFromTheHostsThatMayBeEmbedded() {
        assertThat(SecurityHeaders.policy(new TreeSet<>(Set.of("b.example", "a.example"))))
                .contains("frame-src 'self' https://a.example https://b.example;");
        assertThat(SecurityHeaders.policy(Set.of())).contains("frame-src 'self';");
    }

    @Test
    void aResourceMayHaveAPolicyOfItsOwn() {
        assertThat(given().get("/broken/policy").headers().getValues("Content-Security-Policy")).containsExactly("sandbox");
    }

    @Test
    void aBugShowsAPageThatTellsNothingOfIt() {
        var response = given().get("/broken");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(page(response).select("main h1").text()).isEqualTo("Something broke");
        assertThat(response.asString()).doesNotContain("secret", "Exception");
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/100%", "/login?next=%zz", "/posts/a%00b", "/login?next=%00", "/login/%"})
    void anAddressThatCannotBeReadIsAnsweredWithAPage(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: ");
        assertThat(Jsoup.parse(answer).select("main h1").text()).isEqualTo("Not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.xml", "/editor", "/nowhere", "/posts/none.md", "/sitemap.xml", "/oembed?url=x", "/login",
        "/static/bundle/nowhere.js", "/favicon.svg", "/%zz"})
    void anOldClientNeedNotNameTheHost(String path) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\nAccept: text/html\r\n\r\n").getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).matches("(?s)HTTP/1\\.0 [234]0.*");
        }
    }

    @Test
    void aPathIsNoLongerThanAnyOfOurs() throws IOException {
        assertThat(raw("GET /" + "a".repeat(Limits.PATH_BYTES) + " HTTP/1.1")).startsWith("HTTP/1.1 414")
                .contains("This address is longer");
        assertThat(raw("GET /posts/" + "%ED%98%88".repeat(500) + " HTTP/1.1")).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /search?q=" + "%ED%98%88".repeat(3_400) + " HTTP/1.1")).startsWith("HTTP/1.1 200");
    }

    // As no client of Java's would send it.
    private static String raw(String line) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: zzz", "Accept: text/html;q=9", "Accept: */*;q=", "Accept-Language: ko;q=abc",
        "Accept-Encoding: gzip;q=zz"})
    void aHeaderThatCannotBeReadIsNoFaultOfOurs(String header) {
        var parts = header.split(": ");

        assertThat(given().header(parts[0], parts[1]).get("/").statusCode()).isIn(200, 400);
    }

    @Test
    void whatAnAddressDoesNotDoIsSaidOnAPage() {
        assertThat(page(given().put("/login")).select(".problem-status").text()).isEqualTo("405");
        assertThat(page(given().contentType("application/json").body("{}").post("/login")).select(".problem-status").text())
                .isEqualTo("415");
        assertThat(page(given().get("/nowhere")).select(".problem-status").text()).isEqualTo("404");
    }

    @Test
    void whoIsSignedOutIsSentToSignInOnlyWithAPage() {
        assertThat(Cast.reader().get("/editor").statusCode()).isEqualTo(303);
        assertThat(Cast.reader().header("Sec-Fetch-Mode", "navigate").get("/editor").statusCode()).isEqualTo(303);
        assertThat(Cast.reader().header("Sec-Fetch-Mode", "cors").get("/editor").statusCode()).isEqualTo(401);
        assertThat(Cast.reader().post("/editor").statusCode()).isEqualTo(401);

        var fragment = Cast.reader().header("HX-Request", "true").get("/editor");
        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.header("HX-Trigger")).isEqualTo("{\"session:expired\":{}}");
        assertThat(fragment.headers().hasHeaderWithName("WWW-Authenticate")).isFalse();
    }

    @Test
    void whatIsForOnePersonIsStoredNowhere() {
        assertThat(Cast.author().get("/editor").header("Cache-Control")).isEqualTo("no-store");
        assertThat(given().get("/login").header("Cache-Control")).isEqualTo("no-store");
        assertThat(given().get("/").header("Cache-Control")).isNotEqualTo("no-store");
    }
}
