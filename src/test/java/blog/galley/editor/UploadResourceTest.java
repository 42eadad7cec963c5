package blog.galley.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Upload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadResourceTest {

    private static final String ID = "0123456789abcdef";

    private OpenDraft draft;

    @BeforeEach
    void write() {
        draft = OpenDraft.of("title", "With pictures", "body", "First");
    }

    @Test
    void aFileIsKeptForThePostAndItsPlaceIsTold() throws Exception {
        var response = sent("사진 1.png", png(40, 30));

        assertThat(response.statusCode()).isEqualTo(200);
        var stored = stored(response);
        assertThat(stored.get("post").asLong()).isEqualTo(draft.id());
        assertThat(stored.get("upload").asText()).isEqualTo(ID);
        assertThat(stored.get("name").asText()).isEqualTo("사진-1.png");
        assertThat(stored.get("shows").asText()).isEqualTo("picture");
        assertThat(Cast.author().get(stored.get("address").asText()).asByteArray()).isEqualTo(png(40, 30));
        assertThat(Jsoup.parse(response.body()).select("a").text()).isEqualTo("사진-1.png");

        draft.save("version", 1, "body", "![Sea](사진-1.png)");
        var shown = draft.editor().selectFirst("#Prose img");
        assertThat(shown.attr("width")).isEqualTo("40");
        assertThat(shown.attr("src")).isEqualTo(stored.get("address").asText());
    }

    @Test
    void theSameFileAgainIsTheSameFileAndAnotherGetsANumber() throws Exception {
        assertThat(name(sent("a.png", png(4, 4)))).isEqualTo("a.png");
        assertThat(name(sent("a.png", png(4, 4)))).isEqualTo("a.png");
        assertThat(name(sent("a.png", png(5, 5)))).isEqualTo("a-2.png");
        assertThat(name(sent("b", png(5, 5)))).isEqualTo("b.png");
    }

    @Test
    void whatIsNotAPictureIsAPlayerOrALink() throws Exception {
        assertThat(stored(sent("clip", "\0\0\0\24ftypmp42\0\0\0\0mp42")).get("shows").asText()).isEqualTo("player");
        assertThat(stored(sent("report.pdf", "%PDF-1.7 …")).get("shows").asText()).isEqualTo("link");
        assertThat(stored(sent("data.bin", "anything")).get("shows").asText()).isEqualTo("link");
    }

    @Test
    void whatNobodyCouldBeShownIsRefusedWithWhatToDo() throws Exception {
        refused(sent("a.png", ""), 422, "empty");
        refused(sent("a.png", "only text"), 422, "not a picture");
        refused(sent("a.png", Arrays.copyOf(png(400, 300), 60)), 422, "cut short");
        refused(sent("a.heic", "\0\0\0\30ftypheic\0\0\0\0mif1heic"), 422, "Save it as JPEG");
        var bomb = png(4, 4);
        System.arraycopy(new byte[]{0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30}, 0, bomb, 16, 8);
        refused(sent("bomb.png", bomb), 422, "900 million pixels");
        refused(sent("large.bin", new byte[64 * 1024 * 1024 + 1]), 413, "64 MB");
        assertThat(Blog.count("media")).isZero();
    }

    @Test
    void itsAuthorAndAdminsMayAddFiles() throws Exception {
        assertThat(upload("a.png", png(4, 4)).send(path(), Cast.signIn(Cast.ADMIN), "HX-Request", "true").statusCode()).isEqualTo(200);
        assertThat(upload("a.png", png(4, 4)).send(path(), Cast.signIn(Cast.OTHER_AUTHOR), "HX-Request", "true").statusCode())
                .isEqualTo(403);
        var signedOut = upload("a.png", png(4, 4)).send(path(), "", "HX-Request", "true");
        assertThat(signedOut.statusCode()).isEqualTo(401);
        assertThat(upload("a.png", png(4, 4)).send(path(), Cast.signIn(Cast.AUTHOR), "HX-Request", "true", "Origin", "https://evil.example",
                "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void aPostThatIsGoneTakesNone() throws Exception {
        Blog.submit(Cast.author(), draft.path() + "/removal");

        assertThat(sent("a.png", png(4, 4)).statusCode()).isEqualTo(404);
        assertThat(Blog.count("media")).isZero();
    }

    @Test
    void withoutScriptsTheWholeFormComesAndTheFilesStandAtTheEndOfTheText() throws Exception {
        var response = upload("a.png", png(4, 4)).file("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .field("version", "1").field("title", "New title").field("body", "Typed\r\nmore").send(path(), Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(draft.field("title")).isEqualTo("New title");
        assertThat(draft.body().strip()).isEqualTo("Typed\nmore\n\n![](a.png)\n\n[b.pdf](b.pdf)");
    }

    @Test
    void withoutScriptsWhatWasTypedStaysBesideARefusal() throws Exception {
        var response = upload("a.png", "text".getBytes(StandardCharsets.US_ASCII)).field("version", "1").field("body", "Typed")
                .send(path(), Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(response.body());
        assertThat(page.select("#Notice").text()).contains("not a picture");
        assertThat(page.select("#Body").val().strip()).isEqualTo("Typed");
        assertThat(draft.body().strip()).isEqualTo("First");
        var none = new Upload().field("version", "1").field("body", "Typed").send(path(), Cast.signIn(Cast.AUTHOR));
        assertThat(Jsoup.parse(none.body()).select("#Notice").text()).contains("No file was chosen");
    }

    @Test
    void readersNeverSeeAPlaceholder() {
        var response = Blog.submit(Cast.author().header("HX-Request", "true"), draft.path() + "/publication", "version", 1,
                "body", "First\n\n![a.png](uploading:" + ID + ")\n\nLast");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.asString()).select("#Notice").text()).contains("a file that is still on the way");
        assertThat(draft.body()).contains("uploading:" + ID);
        var path = Blog.page(Cast.author().get(draft.path())).selectFirst(".status-published a").attr("href");
        assertThat(Cast.reader().get(path).asString()).contains("First", "Last").doesNotContain("uploading");
        assertThat(Cast.reader().get(path + ".md").asString()).doesNotContain("uploading");
        assertThat(draft.editor().select("#PublishLabel").text()).contains("changes");
    }

    @Test
    void feedsShowASizeThatProgramsCanLoad() throws Exception {
        assertThat(name(sent("sea.png", png(1300, 900)))).isEqualTo("sea.png");
        Blog.submit(Cast.author(), draft.path() + "/publication", "version", 1, "body", "![Sea](sea.png)", "cover", "sea.png");

        var feed = Jsoup
                .parse(Jsoup.parse(Cast.reader().get("/feed.xml").asString(), Parser.xmlParser()).selectFirst("entry > content").text());

        assertThat(feed.select("img").eachAttr("src")).hasSize(2)
                .allMatch(address -> address.matches("http.*/media/[0-9a-f]+/w1080/sea.png"));
        assertThat(feed.select("picture, source, [srcset], a.enlarge")).isEmpty();
    }

    @Test
    void theFirstPictureOfAPageIsFetchedAtOnce() throws Exception {
        sent("sea.png", png(1300, 900));
        Blog.submit(Cast.author(), draft.path() + "/publication", "version", 1, "body", "![Sea](sea.png)\n\n![Sea](sea.png)");
        var path = draft.editor().selectFirst(".status-published a").attr("href");

        var images = Blog.page(Cast.reader().get(path)).select("#Prose img");
        assertThat(images.eachAttr("fetchpriority")).containsExactly("high");
        assertThat(images.eachAttr("loading")).containsExactly("lazy");
        assertThat(images.first().hasAttr("loading")).isFalse();

        Blog.submit(Cast.author(), draft.path() + "/publication", "version", 2, "cover", "sea.png");
        var page = Blog.page(Cast.reader().get(path));
        assertThat(page.select("[fetchpriority]").eachAttr("src")).as("the cover").hasSize(1);
        assertThat(page.select(".cover [fetchpriority=high]")).hasSize(1);
    }

    private void refused(HttpResponse<String> response, int status, String words) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Jsoup.parse(response.body()).text()).contains(words);
        assertThat(response.headers().firstValue("HX-Trigger")).isEmpty();
    }

    private HttpResponse<String> sent(String name, String content) throws IOException, InterruptedException {
        return sent(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private HttpResponse<String> sent(String name, byte[] content) throws IOException, InterruptedException {
        return upload(name, content).field("upload", ID).send(path(), Cast.signIn(Cast.AUTHOR), "HX-Request", "true");
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload().file(name, content);
    }

    private String path() {
        return draft.path() + "/media";
    }

    private static String name(HttpResponse<String> response) throws IOException {
        return stored(response).get("name").asText();
    }

    private static JsonNode stored(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.headers().firstValue("HX-Trigger").orElseThrow()).get("media:stored");
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
