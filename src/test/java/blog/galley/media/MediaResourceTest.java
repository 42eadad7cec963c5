package blog.galley.media;

import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import blog.galley.support.Blog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaResourceTest {

    private static final String TEXT = "0123456789";

    @Inject
    MediaStore store;

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void servesAFileForEverUnderAnyName() {
        var media = put("GIF89a\u0002\u0000\u0003\u0000");

        assertThat(media.address("사진 1.gif")).isEqualTo("/media/" + media.hash() + "/%EC%82%AC%EC%A7%84%201.gif");
        for (var name : new String[] { "사진 1.gif", "x", "a/b.png" }) {
            var response = reader().get("/media/{hash}/{name}", media.hash(), name);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.contentType()).isEqualTo("image/gif");
            assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.header("ETag")).isEqualTo("\"" + media.hash() + "\"");
            assertThat(response.asByteArray()).isEqualTo(bytes("GIF89a\u0002\u0000\u0003\u0000"));
        }
    }

    @Test
    void theSameContentIsKeptOnce() {
        var first = put(TEXT);
        var second = put(TEXT);

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat((long) QuarkusTransaction.requiringNew().call(() -> store.count())).isEqualTo(1);
    }

    @Test
    void whatItIsIsSeenInTheContentNotInTheName() {
        var html = put("<!doctype html><script>alert(1)</script>");
        var response = reader().get("/media/{hash}/image.png", html.hash());

        assertThat(response.contentType()).isEqualTo("application/octet-stream");
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment");
    }

    @Test
    void scriptsInAnSvgAreDead() {
        var svg = put("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        var response = reader().get("/media/{hash}/x.svg", svg.hash());

        assertThat(response.contentType()).isEqualTo("image/svg+xml");
        assertThat(response.headers().getValues("Content-Security-Policy")).containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @Test
    void aBrowserThatHasItIsToldSo() {
        var media = put(TEXT);
        var response = reader().header("If-None-Match", "\"" + media.hash() + "\"").get("/media/{hash}/x", media.hash());

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.asByteArray()).isEmpty();
        assertThat(response.header("Cache-Control")).contains("immutable");
    }

    @Test
    void partsOfItAreServed() {
        assertThat(range("bytes=2-4").statusCode()).isEqualTo(206);
        assertThat(range("bytes=2-4").asString()).isEqualTo("234");
        assertThat(range("bytes=2-4").header("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(range("bytes=7-").asString()).isEqualTo("789");
        assertThat(range("bytes=-3").asString()).isEqualTo("789");
        assertThat(range("bytes=8-99").asString()).isEqualTo("89");
        assertThat(range("bytes=10-").statusCode()).isEqualTo(416);
        assertThat(range("bytes=10-").header("Content-Range")).isEqualTo("bytes */10");
        assertThat(range("bytes=1-2,4-5").asString()).isEqualTo(TEXT);
        assertThat(range("bytes=5-2").statusCode()).isEqualTo(200);
        assertThat(range("lines=1-2").statusCode()).isEqualTo(200);
    }

    private Response range(String range) {
        return reader().header("Range", range).get("/media/{hash}/x", put(TEXT).hash());
    }

    @Test
    void aPartOfAnotherVersionIsNotServed() {
        var response = reader().header("Range", "bytes=2-4").header("If-Range", "\"other\"").get("/media/{hash}/x", put(TEXT).hash());

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(reader().get("/media/{hash}/x", "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(reader().get("/media/nonsense/x").statusCode()).isEqualTo(404);
    }

    private Media put(String content) {
        return QuarkusTransaction.requiringNew().call(() -> store.put(bytes(content), Instant.now()));
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
