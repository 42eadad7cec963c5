package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Cast.author;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    private static final byte[] POST = bytes("---\ntitle: 첫 글\ndate: 2024-04-08\n---\n![사진](사진.png)\n");

    @Inject
    Imports imports;
    @Inject
    DataSource database;

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void asksForAZipOrAFolderAndAZone() {
        var form = page(author().get("/editor/import"));

        assertThat(form.select("form[enctype=multipart/form-data] input[type=file]")).hasSize(2);
        assertThat(form.select("input[webkitdirectory][multiple]")).hasSize(1);
        assertThat(form.select("select[name=zone] option[selected]")).isNotEmpty();
        assertThat(form.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void aFolderComesInWithItsPathsAndKoreanNames() throws Exception {
        var report = imported(new Upload()
                .file(Normalizer.normalize("posts/첫 글/index.md", Normalizer.Form.NFD), POST)
                .file(Normalizer.normalize("posts/첫 글/사진.png", Normalizer.Form.NFD), bytes("\u0089PNG"))
                .field("zone", "America/New_York"));

        assertThat(report.select(".import-imported code").text()).isEqualTo("posts/첫 글/index.md");
        var post = page(reader().get("/posts/첫-글"));
        assertThat(post.select("time").attr("datetime")).isEqualTo("2024-04-08T00:00:00-04:00");
        assertThat(post.select(".prose img").attr("src")).matches("/media/[0-9a-f]{64}/.*\\.png");
        assertThat(reader().get(URI.create("http://localhost:" + RestAssured.port + post.select(".prose img").attr("src"))).statusCode()).isEqualTo(200);
    }

    @Test
    void aZipComesIn() throws Exception {
        var report = imported(new Upload().file("my blog.zip", Trees.zip(Map.of("posts/a.md", bytes("---\ntitle: A\ndate: 2024-01-01\n---\nText")))));

        assertThat(report.select("h1").text()).isEqualTo("Import of my blog.zip");
        assertThat(report.select("#Progress").text()).startsWith("Done: 1 imported, 0 updated");
        assertThat(report.select(".import-imported a").eachAttr("href")).contains("/posts/a");
    }

    @Test
    void nothingChosenIsSaidInPlace() throws Exception {
        var response = new Upload().file("", new byte[0]).send(Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("Nothing was chosen.", "webkitdirectory");
    }

    @Test
    void aZoneThatIsNoneIsSaidInPlace() throws Exception {
        var response = new Upload().file("a.md", POST).field("zone", "Mars/Olympus").send(Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("There is no time zone");
    }

    @Test
    void aDamagedZipIsSaidInPlace() throws Exception {
        var response = new Upload().file("a.zip", bytes("PK\u0003\u0004 and no more")).send(Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("The archive is damaged");
    }

    @Test
    void aSecondImportAtOnceIsRefused() throws Exception {
        try (var lock = ImportLock.take(database).orElseThrow()) {
            var response = new Upload().file("a.md", POST).send(Cast.signIn(Cast.AUTHOR));

            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body()).contains("Another import is running.");
        }
        imported(new Upload().file("a.md", POST));
    }

    @Test
    void readersMayNotImport() throws Exception {
        assertThat(reader().header("Accept", "text/html").get("/editor/import").statusCode()).isIn(303, 302, 401);
        assertThat(new Upload().file("a.md", POST).send("").statusCode()).isIn(303, 302, 401);
        assertThat(reader().get("/posts/a").statusCode()).isEqualTo(404);
    }

    private Document imported(Upload upload) throws Exception {
        var response = upload.send(Cast.signIn(Cast.AUTHOR));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        imports.await(Duration.ofSeconds(30));
        return page(author().get(response.headers().firstValue("Location").orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
