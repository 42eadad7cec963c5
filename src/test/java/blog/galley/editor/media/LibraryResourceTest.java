package blog.galley.editor.media;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Upload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryResourceTest {

    private long post;

    @BeforeEach
    void write() throws Exception {
        Blog.empty();
        post = Blog.draft(Cast.author(), "title", "With pictures", "body", "First");
        add("사진 1.png", png());
        add("report.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void showsWhatThereIsAndWhereItIsUsed() {
        save(1, "![](%EC%82%AC%EC%A7%84-1.png)");

        var files = files(Cast.author(), "");

        assertThat(files.select(".media-name").eachText()).containsExactlyInAnyOrder("사진-1.png", "report.pdf");
        assertThat(file("사진-1.png").select("img")).hasSize(1);
        assertThat(file("사진-1.png").text()).contains("40 × 30", "In “With pictures”").doesNotContain("Unused");
        assertThat(file("report.pdf").text()).contains("Unused");
        assertThat(page(Cast.author().get("/editor")).select("a[href=/editor/media]")).hasSize(1);
    }

    @Test
    void findsByNameAndWhatIsUnused() {
        save(1, "![](사진-1.png)");

        assertThat(files(Cast.author(), "?q=REPORT").select(".media-name").eachText()).containsExactly("report.pdf");
        assertThat(files(Cast.author(), "?q=사진").select(".media-name").eachText()).containsExactly("사진-1.png");
        assertThat(files(Cast.author(), "?unused=on").select(".media-name").eachText()).containsExactly("report.pdf");
        assertThat(files(Cast.author(), "?q=%25_'")).isEmpty();
        assertThat(files(Cast.author(), "?page=2")).isEmpty();
    }

    @Test
    void authorsSeeTheirOwnAndAdminsAll() {
        assertThat(files(Cast.otherAuthor(), "")).isEmpty();
        assertThat(files(Cast.admin(), "")).hasSize(2);
        assertThat(Cast.reader().get("/editor/media").statusCode()).isEqualTo(303);
    }

    @Test
    void anUnusedFileIsRemovedAndAUsedOneStays() {
        save(1, "[report](report.pdf)");
        save(2, "No more");

        var refused = remove(Cast.author(), "report.pdf");
        assertThat(refused.statusCode()).as("an earlier version shows it").isEqualTo(409);
        assertThat(page(refused).select("#Notice").text()).contains("a version of “With pictures” shows it");

        assertThat(remove(Cast.otherAuthor(), "사진-1.png").statusCode()).isEqualTo(404);
        assertThat(remove(Cast.author(), "사진-1.png").statusCode()).isEqualTo(303);
        assertThat(files(Cast.author(), "").select(".media-name").eachText()).containsExactly("report.pdf");
        assertThat(Blog.count("media")).isEqualTo(1);
        assertThat(Blog.count("media_piece")).isEqualTo(1);
    }

    @Test
    void aFileOfTwoPostsIsRemovedFromOne() throws Exception {
        var first = post;
        post = Blog.draft(Cast.author(), "title", "Another", "body", "![](사진-1.png)");
        add("사진 1.png", png());
        post = first;

        assertThat(remove(Cast.author(), "사진-1.png").statusCode()).isEqualTo(303);

        assertThat(file("사진-1.png").text()).contains("Another");
        assertThat(Blog.count("media where type = 'image/png'")).isEqualTo(1);
    }

    @Test
    void itsAuthorGetsTheOriginal() {
        var address = file("사진-1.png").selectFirst(".media-choices a").attr("href");

        var original = Cast.author().get(address);
        assertThat(original.statusCode()).as(original.asString()).isEqualTo(200);
        assertThat(original.asByteArray()).isEqualTo(png());
        assertThat(original.header("Content-Disposition")).isEqualTo("attachment");
        assertThat(original.header("Cache-Control")).contains("no-store");
        assertThat(Cast.admin().get(address).statusCode()).isEqualTo(200);
        assertThat(Cast.otherAuthor().get(address).statusCode()).isEqualTo(404);
        assertThat(Cast.reader().get(address).statusCode()).isIn(303, 401);
    }

    private Response remove(RequestSpecification who, String name) {
        var hash = Blog.page(Cast.admin().get("/editor/media")).select(".media-grid li").stream()
                .filter(file -> file.select(".media-name").text().equals(name)).findFirst().orElseThrow()
                .selectFirst(".media-picture").attr("href").substring(7, 71);
        return submit(who, "/editor/media/" + hash + "/removal", "name", name, "post", post);
    }

    private Element file(String name) {
        return files(Cast.author(), "").stream().filter(file -> file.select(".media-name").text().equals(name)).findFirst().orElseThrow();
    }

    private static Elements files(RequestSpecification who, String query) {
        return page(who.get("/editor/media" + query)).select(".media-grid li");
    }

    private void save(int version, String body) {
        submit(Cast.author(), "/editor/" + post + "/draft", "version", version, "body", body);
    }

    private void add(String name, byte[] content) throws Exception {
        assertThat(new Upload().file(name, content).send("/editor/" + post + "/media", Cast.signIn(Cast.AUTHOR), "HX-Request", "true")
                .statusCode()).isEqualTo(200);
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
