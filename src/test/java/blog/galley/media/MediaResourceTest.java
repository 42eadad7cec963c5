package blog.galley.media;

import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Wait;
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
    @Inject
    Turns turns;

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void servesAFileForEverUnderAnyName() {
        var media = shown("GIF89a\u0002\u0000\u0003\u0000");

        for (var name : new String[]{"사진 1.gif", "x", "a/b.png"}) {
            var response = reader().get("/media/{hash}/{name}", media.hash(), name);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.contentType()).isEqualTo("image/gif");
            assertThat(response.header("Cache-Control")).contains("public", "max-age=31536000", "immutable");
            assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
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
        var html = shown("<!doctype html><script>alert(1)</script>");
        var response = reader().get("/media/{hash}/image.png", html.hash());

        assertThat(response.contentType()).isEqualTo("application/octet-stream");
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment");
    }

    @Test
    void scriptsInAnSvgAreDead() {
        var svg = shown("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        var response = reader().get("/media/{hash}/x.svg", svg.hash());

        assertThat(response.contentType()).isEqualTo("image/svg+xml");
        assertThat(response.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @Test
    void aBrowserThatHasItIsToldSo() {
        var media = shown(TEXT);
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
        return reader().header("Range", range).get("/media/{hash}/x", shown(TEXT).hash());
    }

    @Test
    void aPartOfAnotherVersionIsNotServed() {
        var response = reader().header("Range", "bytes=2-4").header("If-Range", "\"other\"").get("/media/{hash}/x", shown(TEXT).hash());

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aFileOfManyChunksArrivesWhole() {
        var content = noise(5 * Delivery.CHUNK + 17);
        var hash = shown(content).hash();

        var whole = reader().get("/media/{hash}/x", hash);
        assertThat(whole.header("Content-Length")).isEqualTo("" + content.length);
        assertThat(whole.header("Transfer-Encoding")).isNull();
        assertThat(whole.asByteArray()).isEqualTo(content);
        var part = reader().header("Range", "bytes=%d-%d".formatted(Delivery.CHUNK - 1, 3 * Delivery.CHUNK)).get("/media/{hash}/x", hash);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(content, Delivery.CHUNK - 1, 3 * Delivery.CHUNK + 1));
        assertThat(reader().header("Range", "bytes=-1").get("/media/{hash}/x", hash).asByteArray())
                .containsExactly(content[content.length - 1]);
        assertThat(turns.taken()).isZero();
    }

    @Test
    void whatFitsAChunkArrivesToo() {
        for (int size : new int[]{0, 1, Delivery.CHUNK - 1, Delivery.CHUNK, Delivery.CHUNK + 1}) {
            var response = reader().get("/media/{hash}/x", shown(noise(size)).hash());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.header("Content-Length")).isEqualTo("" + size);
            assertThat(response.asByteArray()).hasSize(size);
        }
    }

    @Test
    void whoAsksForTheHeadGetsNoBytes() {
        var media = shown(TEXT);
        var response = reader().head("/media/{hash}/x", media.hash());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Length")).isEqualTo("10");
        assertThat(response.header("ETag")).isEqualTo("\"" + media.hash() + "\"");
        var part = reader().header("Range", "bytes=2-4").head("/media/{hash}/x", media.hash());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Length")).isEqualTo("3");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(turns.taken()).isZero();
    }

    @Test
    void aFileThatIsLostIsAnErrorAndKeepsNoTurn() {
        var hash = shown(TEXT).hash();
        Blog.sql("alter table media_piece rename column bytes to kept");
        try {
            var response = reader().get("/media/{hash}/x", hash);
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.contentType()).startsWith("text/html");
        } finally {
            Blog.sql("alter table media_piece rename column kept to bytes");
        }
        assertThat(turns.taken()).isZero();
        assertThat(reader().get("/media/{hash}/x", hash).asString()).isEqualTo(TEXT);
    }

    @Test
    void aPictureIsServedWithoutThePlaceWhereItWasTaken() {
        var file = Pictures.jpeg(Pictures.exif(6, ByteOrder.LITTLE_ENDIAN));
        var media = shown(file);

        assertThat(media.hash()).isEqualTo(MediaStore.hash(file));
        assertThat(List.of(media.width(), media.height())).containsExactly(17, 31);
        var served = reader().get("/media/{hash}/x", media.hash());
        assertThat(served.header("Content-Length")).isEqualTo("" + served.asByteArray().length);
        assertThat(new String(served.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", Pictures.PLACE);
        assertThat(put(file).hash()).as("brought again").isEqualTo(media.hash());
        assertThat((long) QuarkusTransaction.requiringNew().call(() -> store.count())).isEqualTo(1);
    }

    @Test
    void aPictureThatAnEarlierGalleyKeptAsItCameIsLookedThrough() {
        var file = Pictures.png(Pictures.exif(8, ByteOrder.BIG_ENDIAN));
        var media = shown(file);
        var served = reader().get("/media/{hash}/x", media.hash()).asByteArray();
        Blog.sql("update media set parts = null, width = 31, height = 17");

        assertThat(reader().get("/media/{hash}/x", media.hash()).asByteArray()).isEqualTo(served).isNotEqualTo(file);
        assertThat(QuarkusTransaction.requiringNew().call(() -> store.findById(media.hash()).width())).isEqualTo(17);
    }

    @Test
    void aPictureIsServedInSmallerSizesAsSoonAsTheyAreMade() {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var media = shown(Pictures.with(image, FileType.JPEG, Pictures.exif(6, ByteOrder.BIG_ENDIAN)));
        Wait.until(() -> assertThat(size(media, 540, "사진.jpg.webp").contentType()).isEqualTo("image/webp"));
        var smaller = size(media, 540, "사진.jpg.webp");

        assertThat(smaller.header("Cache-Control")).contains("public", "immutable");
        assertThat(smaller.header("ETag")).isEqualTo("\"" + media.hash() + "-540-webp\"");
        assertThat(size(media, 540, "사진.jpg").contentType()).isEqualTo("image/jpeg");
        assertThat(size(media, 541, "x.webp").statusCode()).isEqualTo(404);
        assertThat(size(media, 720, "x.webp").statusCode()).as("it is 600 wide").isEqualTo(404);
        assertThat(reader().header("If-None-Match", smaller.header("ETag")).get("/media/{hash}/w540/x.webp", media.hash()).statusCode())
                .isEqualTo(304);
        assertThat(reader().header("Range", "bytes=0-3").get("/media/{hash}/w540/x.webp", media.hash()).asString()).isEqualTo("RIFF");
    }

    @Test
    void untilASizeIsMadeReadersGetThePictureItself() {
        var file = Pictures.with(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), FileType.PNG,
                Pictures.exif(1, ByteOrder.BIG_ENDIAN));
        var media = shown(file);
        Wait.until(() -> assertThat(size(media, 360, "x.webp").contentType()).isEqualTo("image/webp"));
        Blog.sql("delete from media_size");

        var answer = size(media, 360, "x.webp");

        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.asByteArray()).isEqualTo(reader().get("/media/{hash}/x", media.hash()).asByteArray());
        Wait.until(() -> assertThat(size(media, 360, "x.webp").contentType()).isEqualTo("image/webp"));
    }

    private static Response size(Media media, int width, String name) {
        return reader().get("/media/{hash}/w{width}/{name}", media.hash(), width, name);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(reader().get("/media/{hash}/x", "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(reader().get("/media/nonsense/x").statusCode()).isEqualTo(404);
    }

    private Media put(String content) {
        return put(bytes(content));
    }

    private Media put(byte[] content) {
        return QuarkusTransaction.requiringNew().call(() -> store.put(new ByteArrayInputStream(content), Instant.now()));
    }

    /** By a post that readers see. */
    private Media shown(String content) {
        return shown(bytes(content));
    }

    private Media shown(byte[] content) {
        var media = put(content);
        Blog.published(Cast::author, "title", "File", "body", "![](/media/" + media.hash() + "/x)");
        return media;
    }

    private static byte[] noise(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
