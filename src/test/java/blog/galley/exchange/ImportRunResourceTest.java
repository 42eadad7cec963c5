package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Cast.admin;
import static blog.galley.support.Cast.author;
import static blog.galley.support.Cast.otherAuthor;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import blog.galley.account.Accounts;
import blog.galley.exchange.files.Trees;
import blog.galley.exchange.hugo.OtherFormats;
import blog.galley.exchange.report.Finding;
import blog.galley.language.Language;
import blog.galley.language.Phrase;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportRunResourceTest {

    @Inject
    ImportRuns runs;
    @Inject
    Accounts accounts;

    private long run;

    @BeforeEach
    void aRunThatIsHalfThrough() {
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.AUTHOR).orElseThrow().id());
        run = runs.begin("blog.zip", account, Instant.now(), Language.ENGLISH);
        runs.found(run, 4);
        runs.did(run, 2, List.of(new Finding(Finding.Kind.SKIPPED, "a.md", 3, 8, Phrase.verbatim("It <b>broke</b> here."))), null,
                Instant.now(), Language.ENGLISH);
    }

    @Test
    void showsHowFarItIsAndWorksWithoutScripts() {
        var page = page(author().get("/editor/import/" + run));

        assertThat(page.select("#Progress").text()).contains("2 of 4 pages");
        assertThat(page.select("#Progress").attr("hx-get")).isEqualTo("/editor/import/" + run + "/progress");
        assertThat(page.select("#Progress progress").attr("value")).isEqualTo("2");
        assertThat(page.select("#Progress progress").attr("aria-label")).isEqualTo("Pages");
        assertThat(page.select("#Progress a").attr("href")).isEqualTo("/editor/import/" + run);
        assertThat(page.select("#Report .import-skipped")).isEmpty();
        assertThat(page.select("meta[http-equiv]")).isEmpty();
    }

    @Test
    void theProgressIsALineUntilItIsDone() {
        assertThat(progress().statusCode()).isEqualTo(200);
        assertThat(progress().asString()).contains("2 of 4").doesNotContain("<html");

        runs.finish(run, Instant.now());

        assertThat(progress().statusCode()).isEqualTo(286);
        assertThat(progress().header("HX-Trigger")).isEqualTo("{\"import:finished\":{\"run\":" + run + "}}");
        assertThat(progress().asString()).contains("Done: 0 imported");
    }

    @Test
    void onlyTheEndIsReadAloud() {
        var page = page(author().get("/editor/import/" + run));

        assertThat(page.select("[role=status], [aria-live]").eachAttr("id")).containsExactly("Announcer");
        assertThat(progress().asString()).doesNotContain("hx-swap-oob");

        runs.finish(run, Instant.now());

        assertThat(Jsoup.parse(progress().asString()).select("#Announcer[hx-swap-oob=innerHTML]").text()).isEqualTo("The import is done.");
    }

    private Response progress() {
        return author().header("HX-Request", "true").get("/editor/import/" + run + "/progress");
    }

    @Test
    void theReportSaysWhatWasLeftOutAndWhy() {
        runs.finish(run, Instant.now());
        var report = Jsoup.parse(author().header("HX-Request", "true").get("/editor/import/" + run + "/report").asString());

        assertThat(report.select(".import-skipped").text()).contains("a.md", "3:8", "It <b>broke</b> here.");
        assertThat(report.select("b")).isEmpty();
        assertThat(page(author().get("/editor/import/" + run)).select("#Progress").hasAttr("hx-get")).isFalse();
    }

    @Test
    void whatIsToBeSaidOfManyFilesIsSaidOnceAndChangedAddressesComeFirst() {
        for (int i = 0; i < 4; i++) {
            runs.did(run, 4, List.of(new Finding(Finding.Kind.IMPORTED, i + ".md", null, null, Phrase.verbatim("a draft")),
                    new Finding(Finding.Kind.WARNING, i + ".md", 3, null, Phrase.verbatim("“Categories” was not understood.")),
                    new Finding(Finding.Kind.WARNING, i + ".md", 9, null, Phrase.verbatim("“Categories” was not understood.")),
                    new Finding(Finding.Kind.WARNING, i + ".md", 5, null, Phrase.verbatim("Only of " + i)),
                    new Finding(Finding.Kind.MOVED, i + ".md", null, null, Phrase.verbatim("It is at /" + i))), null, Instant.now(),
                    Language.ENGLISH);
            runs.did(run, 4, List.of(new Finding(Finding.Kind.SKIPPED, i + "/_index.md", null, null, Phrase.verbatim("A section."))), null,
                    Instant.now(), Language.ENGLISH);
        }
        runs.finish(run, Instant.now());
        var report = page(author().get("/editor/import/" + run)).select("#Report");

        assertThat(report.select("section").eachAttr("class"))
                .containsExactly("import-findings import-moved", "import-skipped", "import-findings", "import-imported");
        assertThat(report.select(".import-moved li li").eachText())
                .containsExactly("It is at /0", "It is at /1", "It is at /2", "It is at /3");
        assertThat(report.select(".import-findings > details > summary").eachText())
                .containsExactly("“Categories” was not understood. 8 times in 4 files");
        assertThat(report.select(".import-findings details li").eachText()).containsExactly("0.md 3", "1.md 3", "2.md 3", "3.md 3");
        assertThat(report.select(".import-findings > .import-lines").text()).contains("Only of 2").doesNotContain("Categories");
        assertThat(report.select(".import-skipped summary").eachText()).containsExactly("A section. in 4 files");
        assertThat(report.select(".import-skipped > .import-files").text()).contains("It <b>broke</b> here.").doesNotContain("A section.");
        assertThat(report.select("> p a").eachAttr("href")).contains("/", "/editor");
    }

    @Test
    void aTreeWithoutAnythingToImportSaysWhatItIs() {
        var empty = runs.begin("blog.xml", QuarkusTransaction.requiringNew()
                .call(() -> accounts.named(Cast.AUTHOR).orElseThrow().id()), Instant.now(), Language.ENGLISH);
        runs.did(empty, 0, List.of(OtherFormats.of(Trees.of("blog.xml", "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\">"))), null,
                Instant.now(), Language.ENGLISH);
        runs.finish(empty, Instant.now());

        assertThat(page(author().get("/editor/import/" + empty)).select("#Progress").text())
                .startsWith("Nothing to import was found. This is a WordPress export.").doesNotContain("0 imported");
    }

    @Test
    void onlyThePostsOwnPathIsAnAddress() {
        long post = Blog.published(Cast::author, "title", "한글", "slug", "한글");
        runs.did(run, 3, List.of(new Finding(Finding.Kind.IMPORTED, "b.md", null, null, Phrase.verbatim("/posts/한글"))), post, Instant.now(),
                Language.ENGLISH);
        runs.did(run, 4, List.of(new Finding(Finding.Kind.IMPORTED, "c.md", null, null, Phrase.verbatim("/ is no address"))), post,
                Instant.now(), Language.ENGLISH);
        runs.finish(run, Instant.now());
        var report = page(author().get("/editor/import/" + run)).select(".import-imported");

        assertThat(report.select("a[href^=/posts/]").eachAttr("href")).containsExactly("/posts/%ED%95%9C%EA%B8%80");
        assertThat(report.select("a[href=/editor/" + post + "]").eachText()).containsExactly("한글", "한글");
        assertThat(report.select(".hint").text()).isEqualTo("/ is no address");
    }

    @Test
    void aRunThatHasFallenSilentWasInterrupted() {
        runs.did(run, 3, List.of(), null, Instant.now().minus(Duration.ofMinutes(10)), Language.ENGLISH);

        assertThat(page(author().get("/editor/import/" + run)).select("#Progress").text()).contains("interrupted after 3 of 4");
    }

    @Test
    void isForItsAuthorAndForAdmins() {
        assertThat(admin().get("/editor/import/" + run).statusCode()).isEqualTo(200);
        assertThat(otherAuthor().get("/editor/import/" + run).statusCode()).isEqualTo(403);
        assertThat(otherAuthor().get("/editor/import/" + run + "/report").statusCode()).isEqualTo(403);
        assertThat(reader().get("/editor/import/" + run).statusCode()).isEqualTo(303);
        assertThat(reader().get("/editor/import/" + run).header("Location")).endsWith("/login?next=%2Feditor%2Fimport%2F" + run);
        assertThat(page(otherAuthor().get("/editor/import")).select(".import-runs a[href=/editor/import/" + run + "]")).isEmpty();
    }

    @Test
    void anotherIsMissing() {
        assertThat(author().get("/editor/import/999999999").statusCode()).isEqualTo(404);
        assertThat(author().get("/editor/import/x").statusCode()).isEqualTo(404);
    }
}
