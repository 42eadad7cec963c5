package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static blog.galley.support.Cast.author;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;

import blog.galley.account.Accounts;
import blog.galley.exchange.files.Trees;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Upload;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import javax.sql.DataSource;
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
        assertThat(reader().get(URI.create("http://localhost:" + RestAssured.port + post.select(".prose img").attr("src"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aZipComesIn() throws Exception {
        var report = imported(
                new Upload().file("my blog.zip", Trees.zip(Map.of("posts/a.md", bytes("---\ntitle: A\ndate: 2024-01-01\n---\nText")))));

        assertThat(report.select("h1").text()).isEqualTo("Import of my blog.zip");
        assertThat(report.select("#Progress").text()).startsWith("Done: 1 imported, 0 updated");
        assertThat(report.select(".import-imported a").eachAttr("href")).contains("/posts/a");
    }

    @Test
    void anExportOfAnotherBlogSaysWhatToDo() throws Exception {
        var zip = imported(new Upload().file("blog.zip", Trees.zip(Map.of("my.ghost.json", bytes("{\"db\": [{\"meta\": {}}]}")))));
        var file = imported(new Upload().file("blog.xml", bytes("<rss xmlns:wp=\"http://wordpress.org/export/1.2/\">")));

        assertThat(zip.select("#Progress").text()).contains("Nothing to import was found.", "Ghost");
        assertThat(file.select("#Progress").text()).contains("Nothing to import was found.", "WordPress");
        assertThat(file.select("#Report a").eachAttr("href")).contains("/editor/import");
    }

    @Test
    void nothingPrivateBecomesPublic() throws Exception {
        var report = imported(new Upload()
                .file("site/_drafts/secret.md", bytes("---\ntitle: Secret draft\ndate: 2024-01-01\n---\nHush"))
                .file("site/README.md", bytes("# Read me\n"))
                .file("site/node_modules/x/README.md", bytes("# Module\n"))
                .file("site/_posts/2014-02-17-x.md", bytes("---\ntitle: Dated\n---\nText"))
                .file("site/_posts/y.md", bytes("---\ntitle: Undated\n---\nText")));

        assertThat(page(reader().get("/")).select(".post-row h2").eachText()).containsExactly("Dated");
        assertThat(page(reader().get("/posts/x")).select("article time").attr("datetime")).startsWith("2014-02-17");
        assertThat(reader().get("/feed.xml").asString()).doesNotContain("Secret", "Read me", "Module", "Undated");
        assertThat(reader().get("/2014/02/17/x.html").header("Location")).endsWith("/posts/x");
        assertThat(report.select(".import-findings").text())
                .contains("because it lies in _drafts", "because it has no date", "about the files beside it");
    }

    @Test
    void whatReadersDoNotGetIsNamed() throws Exception {
        var report = imported(
                new Upload().file("a.md", bytes("---\ntitle: A\ndate: 2024-01-01\n---\n<iframe src=\"https://maps.example/x\"></iframe>\n\n"
                        + "<button class=x>Name</button>\n\n{{< youtube w7Ft2ymGmfc >}}\n")));

        assertThat(report.select(".import-findings").text()).contains("frame from maps.example", "element “button”")
                .doesNotContain("youtube");
        assertThat(page(reader().get("/posts/a")).select(".prose iframe").attr("src")).contains("youtube").contains("w7Ft2ymGmfc");
    }

    @Test
    void anUndatedPageOfHugosStandsInNoListAndNoFeed() throws Exception {
        imported(new Upload().file("site/hugo.toml", bytes("")).file("site/content/notes/x.md", bytes("---\ntitle: Undated\n---\nText"))
                .file("site/content/posts/y.md", bytes("---\ntitle: Dated\ndate: 2024-01-01\n---\n[x](../../notes/x/)")));

        assertThat(page(reader().get("/notes/x")).select("h1").text()).isEqualTo("Undated");
        assertThat(page(reader().get("/")).select(".post-row h2").eachText()).containsExactly("Dated");
        assertThat(reader().get("/feed.xml").asString()).doesNotContain("Undated");
        assertThat(page(reader().get("/posts/y")).select(".prose a").attr("href")).isEqualTo("/notes/x");
    }

    @Test
    void nothingChosenIsSaidInPlace() throws Exception {
        var response = new Upload().file("", new byte[0]).send("/editor/import", Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("Nothing was chosen.", "webkitdirectory");
    }

    @Test
    void aZoneThatIsNoneIsSaidInPlace() throws Exception {
        var response = new Upload().file("a.md", POST).field("zone", "Mars/Olympus").send("/editor/import", Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("There is no time zone");
    }

    @Test
    void aDamagedZipIsSaidInPlace() throws Exception {
        var response = new Upload().file("a.zip", bytes("PK\u0003\u0004 and no more")).send("/editor/import", Cast.signIn(Cast.AUTHOR));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("The archive is damaged");
    }

    @Test
    void aSecondImportAtOnceIsRefused() throws Exception {
        try (var lock = ImportLock.take(database, account(Cast.AUTHOR)).orElseThrow()) {
            var response = new Upload().file("a.md", POST).send("/editor/import", Cast.signIn(Cast.AUTHOR));

            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body()).contains("Another import of yours is running.");
        }
        imported(new Upload().file("a.md", POST));
    }

    @Test
    void readersMayNotImport() throws Exception {
        assertThat(reader().header("Accept", "text/html").get("/editor/import").statusCode()).isIn(303, 302, 401);
        assertThat(new Upload().file("a.md", POST).send("/editor/import", "").statusCode()).isIn(303, 302, 401);
        assertThat(reader().get("/posts/a").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherAuthorsImportIsInNobodysWay() throws Exception {
        try (var lock = ImportLock.take(database, account(Cast.AUTHOR)).orElseThrow()) {
            assertThat(imported(Cast.OTHER_AUTHOR, new Upload().file("a.md", POST)).select(".import-imported code").text())
                    .isEqualTo("a.md");
        }
    }

    @Test
    void aFileOfTheSamePathIsAnotherPostForEachAccount() throws Exception {
        imported(new Upload().file("posts/hello/index.md", bytes("---\ntitle: Mine\ndate: 2024-04-08\ndraft: true\n---\nSecret")));
        var others = imported(Cast.OTHER_AUTHOR, new Upload()
                .file("posts/hello/index.md", bytes("---\ntitle: Theirs\ndate: 2024-04-08\n---\nOpen")).field("restore", "on"));
        var admins = imported(Cast.ADMIN, new Upload()
                .file("posts/hello/index.md", bytes("---\ntitle: Admin’s\ndate: 2024-04-08\n---\nOfficial")).field("restore", "on"));

        assertThat(others.select(".import-imported a").eachAttr("href")).contains("/posts/hello");
        assertThat(admins.select(".import-imported a").eachAttr("href")).contains("/posts/hello-2");
        var again = imported(
                new Upload().file("posts/hello/index.md", bytes("---\ntitle: Mine\ndate: 2024-04-08\ndraft: true\n---\nMore")));
        assertThat(again.select(".import-updated code").text()).isEqualTo("posts/hello/index.md");
        assertThat(page(reader().get("/posts/hello")).select(".prose").text()).isEqualTo("Open");
        assertThat(page(reader().get("/posts/hello-2")).select(".prose").text()).isEqualTo("Official");
        assertThat(page(author().get("/editor")).text()).contains("Mine").doesNotContain("Theirs", "Admin’s");
    }

    @Test
    void whatOneHasRemovedStaysAwayForThemAlone() throws Exception {
        imported(new Upload().file("a.md", POST));
        Blog.sql("delete from post");

        assertThat(imported(new Upload().file("a.md", POST)).select(".import-skipped").text()).contains("stays removed");
        assertThat(imported(Cast.OTHER_AUTHOR, new Upload().file("a.md", POST)).select(".import-imported code").text()).isEqualTo("a.md");
    }

    @Test
    void anAuthorImportsInTheirOwnNameOnly() throws Exception {
        var report = imported(
                Cast.OTHER_AUTHOR, new Upload().file("a.md", bytes("---\ntitle: A\ndate: 2024-04-08\nauthor: [지수, otto]\n---\nText")));

        assertThat(report.select(".import-findings").text()).contains("names 지수.", "in your own name");
        assertThat(page(reader().get("/posts/a")).select("article").text()).contains("Otto").doesNotContain("지수");
        assertThat(page(reader().get("/authors/지수")).select(".post-row").text()).doesNotContain("A");
        assertThat(reader().get("/feed.xml").asString()).contains("Otto").doesNotContain("지수");
        assertThat(page(reader().get("/authors/Otto")).select(".post-row h2").text()).isEqualTo("A");
    }

    @Test
    void filesOfTheSameNameAreNoTranslationsOfAnothersPosts() throws Exception {
        imported(
                new Upload()
                        .file("posts/a.md",
                                bytes("---\ntitle: Mine\ndate: 2024-04-08\n---\nThis is a text in English, and it is long enough."))
                        .file("posts/a.ko.md", bytes("---\ntitle: 내 글\ndate: 2024-04-08\n---\n한글로 된 글이에요.")));
        for (int i = 0; i < 2; i++) {
            imported(
                    Cast.OTHER_AUTHOR, new Upload()
                            .file("posts/a.md",
                                    bytes("---\ntitle: Theirs\ndate: 2024-04-08\n---\nThis is a text in English, and it is long enough. "
                                            + i))
                            .file("posts/a.ja.md", bytes("---\ntitle: 彼らの\ndate: 2024-04-08\n---\nこれは日本語の文章です。ひらがなもあります。" + i)));
        }

        assertThat(page(reader().get("/posts/a")).select("head link[hreflang]").eachAttr("href"))
                .noneMatch(href -> href.contains("a-ja") || href.contains("a-2"));
        assertThat(page(reader().get("/posts/a")).select("head link[hreflang]").eachAttr("href")).anyMatch(href -> href.contains("a-ko"));
        assertThat(page(reader().get("/posts/a-2")).select("head link[hreflang]").eachAttr("href")).anyMatch(href -> href.contains("a-ja"))
                .noneMatch(href -> href.contains("a-ko"));
    }

    @Test
    void anAuthorsOwnNameIsNoNews() throws Exception {
        var report = imported(new Upload().file("a.md", bytes("---\ntitle: A\ndate: 2024-04-08\nauthor: 지수\n---\nText")));

        assertThat(report.select(".import-findings")).isEmpty();
    }

    @Test
    void anAdminMayImportWhatOthersWrote() throws Exception {
        imported(Cast.ADMIN, new Upload().file("a.md", bytes("---\ntitle: A\ndate: 2024-04-08\nauthor: [지수, Alice]\n---\nText")));

        assertThat(page(reader().get("/posts/a")).select("article").text()).contains("지수", "Alice");
    }

    @Test
    void twentyImportsOfOneLeaveTheReportsOfOthers() throws Exception {
        var response = new Upload().file("a.md", POST).send("/editor/import", Cast.signIn(Cast.AUTHOR));
        imports.await(Duration.ofSeconds(30));
        var cookie = Cast.signIn(Cast.OTHER_AUTHOR);
        for (int i = 0; i < 22; i++) {
            assertThat(new Upload().file("a.md", POST).send("/editor/import", cookie).statusCode()).isEqualTo(303);
            imports.await(Duration.ofSeconds(30));
        }

        assertThat(author().get(response.headers().firstValue("Location").orElseThrow()).statusCode()).isEqualTo(200);
        assertThat(page(Cast.otherAuthor().get("/editor/import")).select(".import-runs li")).hasSize(20);
    }

    @Test
    void aDraftsAliasesKeepNoAddressFromOthersAndLeadToItOnceItIsPublished() throws Exception {
        imported(Cast.OTHER_AUTHOR, new Upload()
                .file("a.md", bytes("---\ntitle: A\ndraft: true\nurl: /wished\naliases: [/about-us, /old]\n---\nText")));
        published(Cast::admin, "title", "About us", "slug", "/about-us", "page", "on");
        published(Cast::author, "title", "Wished", "slug", "/wished");

        assertThat(page(reader().get("/about-us")).select("article h1").text()).isEqualTo("About us");
        assertThat(page(reader().get("/wished")).select("article h1").text()).isEqualTo("Wished");
        assertThat(reader().get("/old").statusCode()).isEqualTo(404);

        var draft = Cast.otherAuthor().get("/editor").htmlPath().getString("**.find { it.@href =~ '/editor/[0-9]+' }.@href");
        var refused = submit(Cast.otherAuthor(), draft + "/publication");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Another post has the address /wished. Choose a different one.");

        assertThat(submit(Cast.otherAuthor(), draft + "/draft", "version", "1", "slug", "/mine").statusCode()).isEqualTo(303);
        assertThat(submit(Cast.otherAuthor(), draft + "/publication").statusCode()).isEqualTo(303);
        assertThat(page(reader().get("/about-us")).select("article h1").text()).isEqualTo("About us");
        assertThat(reader().get("/old").header("Location")).endsWith("/mine");
    }

    @Test
    void anAliasThatAnotherPublishedPostHasIsReported() throws Exception {
        published(Cast::admin, "title", "About us", "slug", "/about-us");
        for (var draft : new String[]{"true", "false"}) {
            var report = imported(new Upload()
                    .file(draft + ".md", bytes("---\ntitle: A\ndraft: " + draft + "\ndate: 2024-04-08\naliases: [/about-us]\n---\nText")));
            assertThat(report.select(".import-findings").text()).contains("The alias /about-us leads to another post already.");
        }
        assertThat(page(reader().get("/about-us")).select("article h1").text()).isEqualTo("About us");
    }

    private static long account(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Accounts.class).get().named(name).orElseThrow().id());
    }

    private Document imported(Upload upload) throws Exception {
        return imported(Cast.AUTHOR, upload);
    }

    private Document imported(String name, Upload upload) throws Exception {
        var response = upload.send("/editor/import", Cast.signIn(name));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        imports.await(Duration.ofSeconds(30));
        return page(Cast.signedIn(name).get(response.headers().firstValue("Location").orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
