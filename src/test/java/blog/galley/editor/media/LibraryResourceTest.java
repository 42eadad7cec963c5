package blog.galley.editor.media;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

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
    void aNameCountsHoweverItIsWritten() throws Exception {
        add("바다 위 사진.png", png(41));
        var hash = hash(file("바다-위-사진.png"));
        for (var body : List.of("![](%EB%B0%94%EB%8B%A4-%EC%9C%84-%ec%82%ac%ec%a7%84.png)", "![](바다\\-위-사진.png)", "![](./바다-위-사진.png)",
                "![](" + Normalizer.normalize("바다-위-사진.png", Normalizer.Form.NFD) + ")", "![](/media/" + hash + "/x.png)",
                "<img src=\"바다-위-사진.PNG\">")) {
            Blog.sql("update revision set body = '" + body + "', base_id = null, keeps_start = 0, keeps_end = 0 where post_id = " + post);
            assertThat(file("바다-위-사진.png").text()).as(body).doesNotContain("Unused");
        }
        Blog.sql("update revision set body = '', cover = '바다-위-사진.png' where post_id = " + post);
        assertThat(file("바다-위-사진.png").text()).doesNotContain("Unused");
        Blog.sql("update revision set cover = '' where post_id = " + post);
        assertThat(file("바다-위-사진.png").text()).contains("Unused");
    }

    @Test
    void aFileWithSpacesInItsImportedNameCounts() {
        Blog.sql("update attachment set name = '그림/내 (큰) 사진.png' where name = '사진-1.png'");
        save(1, "![](그림/내%20(큰)%20사진.png)");

        var file = file("그림/내 (큰) 사진.png");
        assertThat(file.text()).doesNotContain("Unused");
        assertThat(Cast.author().urlEncodingEnabled(false).get(file.selectFirst(".media-choices a").attr("href")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theAddressInAnyTextKeepsAFile() {
        var hash = hash(file("사진-1.png"));
        Blog.draft(Cast.otherAuthor(), "title", "Of another", "body", "![](/media/" + hash + "/a.png)");

        var refused = remove(Cast.author(), "사진-1.png");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("#Notice").text()).contains("a post of somebody else").doesNotContain("Of another");
        assertThat(page(remove(Cast.admin(), "사진-1.png")).select("#Notice").text()).contains("“Of another”");
    }

    @Test
    void whatAPostInTheTrashShowsStays() {
        save(1, "![](사진-1.png)");
        submit(Cast.author(), "/editor/" + post + "/removal");

        assertThat(file("사진-1.png").select("a[href=/editor/trash]").text()).isEqualTo("With pictures");
        assertThat(file("사진-1.png").select("img")).isEmpty();
        assertThat(remove(Cast.author(), "사진-1.png").statusCode()).isEqualTo(409);
    }

    @Test
    void adminsRemoveWhatHasNoPostAnyMore() {
        submit(Cast.author(), "/editor/" + post + "/removal");
        submit(Cast.author(), "/editor/trash/" + post + "/removal");
        assertThat(files(Cast.author(), "")).isEmpty();

        var file = files(Cast.admin(), "").first();
        assertThat(file.text()).contains("Its post is gone", "Unused");
        var form = file.selectFirst("form");
        var name = form.select("[name=name]").val();
        assertThat(submit(Cast.author(), form.attr("action"), "name", name).statusCode()).isEqualTo(404);
        assertThat(submit(Cast.admin(), form.attr("action"), "name", name).statusCode()).isEqualTo(303);
        assertThat(files(Cast.admin(), "")).hasSize(1);
    }

    @Test
    void searchingAnswersWithTheGridAlone() {
        var response = Cast.author().header("HX-Request", "true").get("/editor/media/files?q=사진");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("HX-Replace-Url")).startsWith("/editor/media?q=%EC%82%AC%EC%A7%84");
        assertThat(page(response).select("h1")).isEmpty();
        assertThat(page(response).select(".media-name").eachText()).containsExactly("사진-1.png");
        var decomposed = Normalizer.normalize("사진", Normalizer.Form.NFD);
        assertThat(files(Cast.author(), "?q=" + decomposed).select(".media-name").eachText()).containsExactly("사진-1.png");
    }

    @Test
    void aPageHasSixtyFiles() {
        Blog.sql("insert into attachment (post_id, name, hash) select " + post
                + ", 'copy-' || n || '.png', m.hash from generate_series(1, 65) n, media m where type = 'image/png'");

        assertThat(files(Cast.author(), "")).hasSize(60);
        assertThat(page(Cast.author().get("/editor/media")).select("a[rel=next]").attr("href")).isEqualTo("/editor/media?q=&page=2");
        assertThat(files(Cast.author(), "?page=2")).hasSize(7);
        assertThat(files(Cast.author(), "?page=-5&q=copy")).hasSize(60);
        assertThat(remove(Cast.author(), "copy-9.png", files(Cast.author(), "?page=2&q=copy").first()).statusCode()).isEqualTo(303);
    }

    @Test
    void aFileOfOnePostIsPickedForAnother() {
        var hash = hash(file("사진-1.png"));
        var other = Blog.draft(Cast.author(), "title", "Another", "body", "");
        assertThat(page(Cast.author().get("/editor/" + other + "/library?q=사진")).select("form").attr("hx-post"))
                .isEqualTo("/editor/" + other + "/media");

        var picked = submit(Cast.author().header("HX-Request", "true"), "/editor/" + other + "/media", "hash", hash, "name", "사진-1.png");

        assertThat(picked.statusCode()).isEqualTo(200);
        assertThat(picked.header("HX-Trigger")).contains("media:stored", "\"post\":" + other, "\"upload\":\"\"", "\"shows\":\"picture\"");
        submit(Cast.author(), "/editor/" + other + "/draft", "version", 1, "body", "![](사진-1.png)");
        assertThat(page(Cast.author().get("/editor/" + other)).select("#Prose img").attr("width")).isEqualTo("40");
        submit(Cast.author(), "/editor/" + other + "/media", "hash", hash, "name", "사진-1.png");
        assertThat(Blog.count("attachment where post_id = " + other)).as("again").isEqualTo(1);
    }

    @Test
    void nobodyPicksTheFilesOfOthers() {
        var hash = hash(file("사진-1.png"));
        var theirs = Blog.draft(Cast.otherAuthor(), "title", "Theirs", "body", "");

        assertThat(submit(Cast.otherAuthor(), "/editor/" + theirs + "/media", "hash", hash, "name", "a.png").statusCode()).isEqualTo(404);
        assertThat(submit(Cast.otherAuthor(), "/editor/" + post + "/media", "hash", hash, "name", "a.png").statusCode()).isEqualTo(403);
        assertThat(submit(Cast.author(), "/editor/" + post + "/media", "hash", "../" + hash).statusCode()).isEqualTo(404);
        assertThat(submit(Cast.author(), "/editor/" + post + "/media").statusCode()).isEqualTo(404);
        assertThat(page(Cast.otherAuthor().get("/editor/" + theirs + "/library")).select("li")).isEmpty();
        assertThat(Blog.count("attachment where post_id = " + theirs)).isZero();
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
        return remove(who, name, files(Cast.admin(), "").stream().filter(file -> file.select(".media-name").text().equals(name)).findFirst()
                .orElseThrow());
    }

    private Response remove(RequestSpecification who, String name, Element file) {
        return submit(who, "/editor/media/" + hash(file) + "/removal", "name", name, "post", post);
    }

    private static String hash(Element file) {
        return file.selectFirst(".media-picture").attr("href").substring(7, 71);
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
        return png(40);
    }

    private static byte[] png(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
