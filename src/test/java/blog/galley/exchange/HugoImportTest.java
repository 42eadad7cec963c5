package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.account.Accounts;
import blog.galley.language.Language;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small Hugo site, as it comes in the first time and the times after. */
@QuarkusTest
class HugoImportTest {

    @Inject
    Imports imports;
    @Inject
    ImportRuns runs;
    @Inject
    Posts posts;
    @Inject
    StartImport start;
    @Inject
    Accounts accounts;

    private final Map<String, byte[]> site = new TreeMap<>(Trees.files(Trees.SITE));

    @BeforeEach
    void empty() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
    }

    @Test
    void aBundleComesInWithAllItSays() {
        bring();
        var post = page(reader().get("/posts/seoul-walk-2"));

        assertThat(post.select("h1").text()).isEqualTo("서울을 걷다");
        assertThat(post.select("meta[name=description]").attr("content")).isEqualTo("강을 따라 걸은 하루.");
        assertThat(post.select("article time").eachAttr("datetime")).containsExactly("2024-05-05T00:00:00+09:00", "2024-06-01T10:00:00+09:00");
        assertThat(post.select(".article-meta").text()).contains("지수, 민호");
        assertThat(post.select(".article-tags a").eachText()).containsExactly("서울", "C#", "산책");
        assertThat(post.select(".toc[open] a").eachText()).contains("강");
        assertThat(post.select(".cover img").attr("src")).endsWith("/cover.png");
        assertThat(post.select(".cover img").attr("alt")).isEqualTo("해 질 녘의 강");
        assertThat(post.select(".prose img").eachAttr("src")).hasSize(2).allMatch(src -> src.matches("/media/[0-9a-f]{64}/(river|map)\\.png"));
        assertThat(post.select("article img")).extracting(img -> img.attr("width") + " × " + img.attr("height"))
                .containsExactlyInAnyOrder("6 × 2", "4 × 3", "5 × 5");
        for (var src : post.select("article img").eachAttr("src")) {
            assertThat(reader().get(src).contentType()).isEqualTo("image/png");
        }
    }

    @Test
    void formerAddressesLeadToThePosts() {
        bring();

        assertThat(reader().get("/2024/seoul/").header("Location")).endsWith("/posts/seoul-walk-2");
        assertThat(reader().get("/posts/old-walk").header("Location")).endsWith("/posts/seoul-walk-2");
        assertThat(reader().get("/about/windows").statusCode()).isEqualTo(200);
        assertThat(reader().get("/journal/windows/").header("Location")).endsWith("/about/windows");
        assertThat(page(reader().get("/posts/from-json")).select("h1").text()).isEqualTo("A note in JSON");
    }

    @Test
    void datesDecideWhatReadersSee() {
        bring();

        assertThat(page(reader().get("/posts/toml-note")).select("article time").attr("datetime")).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(page(reader().get("/posts/from-json")).select("article time").attr("datetime")).isEqualTo("2024-03-01T09:00:00Z");
        for (var hidden : List.of("draft", "future", "past", "types")) {
            assertThat(reader().get("/posts/" + hidden).statusCode()).as(hidden).isEqualTo(404);
        }
        assertThat(reader().get("/posts/bare").statusCode()).isEqualTo(200);
    }

    @Test
    void everythingElseIsReportedWhereItStands() {
        var report = bring();

        assertThat(report).contains(
                "warning posts/seoul-walk/index.md:22 \u201cmood\u201d was not understood.",
                "warning posts/seoul-walk/index.md The address /posts/seoul-walk was not free, so it is at /posts/seoul-walk-2.",
                "note posts/seoul-walk/index.md Without use here: hideMeta",
                "warning posts/toml-note.md:8:37 The image gone.png is not there.",
                "warning posts/toml-note.md:10:1 The shortcode \u201cfigure\u201d stays in the text as it is: Galley has none.",
                "warning posts/bare.md There is no title. It is called \u201cA heading for a title\u201d here.",
                "note posts/bare.md There is no date. It is dated by its first publishing here.",
                "skipped posts/_index.md This describes a section, and Galley has none. It was not imported.",
                "skipped broken/empty.md The file is empty.",
                "skipped broken/korean-windows.md:2 The file is not UTF-8. Save it as UTF-8 and import again; nothing was guessed.",
                "skipped broken/open.md:1:1 The front matter that begins here is never closed. End it with a line of ---.",
                "warning broken/types.md:3 \u201cdate\u201d should be a date, but is: banana");
        assertThat(report).anyMatch(line -> line.startsWith("skipped broken/yaml.md:4:5 The YAML"))
                .anyMatch(line -> line.startsWith("skipped broken/toml.md:3:8 The TOML"))
                .anyMatch(line -> line.startsWith("skipped broken/json.md:3:10 The JSON"));
        assertThat(report).noneMatch(line -> line.contains("notreported") || line.contains("could not be saved"));
    }

    @Test
    void theFrontMatterIsKeptAsItWas() {
        bring();

        assertThat(QuarkusTransaction.requiringNew().call(() -> posts.find("path", "/about/windows").firstResult().frontMatter()))
                .isEqualTo("---\r\ntitle: Lines that end in CRLF\r\ndate: 2024-02-02 21:09:00 +0900\r\nurl: /about/windows/\r\n---\r\n");
    }

    @Test
    void aSecondTimeNothingHappens() {
        bring();
        var before = versions();
        var report = bring();

        assertThat(versions()).isEqualTo(before);
        assertThat(report).noneMatch(line -> line.startsWith("imported") || line.startsWith("updated") || line.startsWith("warning"));
        assertThat(report).filteredOn(line -> line.startsWith("unchanged")).hasSize(before.size());
    }

    @Test
    void aFileThatHasChangedUpdatesItsPost() {
        bring();
        change("content/posts/json-note.md", "Words.", "Better words.");
        var report = bring();

        assertThat(report).contains("updated posts/json-note.md /posts/from-json");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Better words.");
    }

    @Test
    void anImageThatHasChangedUpdatesItsPost() {
        bring();
        var before = image();
        site.put("content/posts/desk.png", site.get("static/images/map.png"));
        bring();

        assertThat(image()).isNotEqualTo(before);
    }

    private String image() {
        return page(reader().get("/posts/toml-note")).select(".prose img").attr("src");
    }

    @Test
    void aPostThatWasChangedHereIsNeverOverwritten() {
        bring();
        QuarkusTransaction.requiringNew().run(() -> {
            var post = posts.find("path", "/posts/from-json").firstResult();
            posts.renew(post, post.working().words(), null, Instant.now());
        });
        change("content/posts/json-note.md", "Words.", "Better words.");
        var report = bring();

        assertThat(report).contains(
                "skipped posts/json-note.md The file has changed, and so has the post here since it came in. The post was left as it is.");
        assertThat(page(reader().get("/posts/from-json")).select(".prose").text()).isEqualTo("Words.");
    }

    @Test
    void aPostThatWasTakenBackHereIsNotPublishedAgain() {
        bring();
        QuarkusTransaction.requiringNew().run(() -> posts.withdraw(posts.find("path", "/posts/from-json").firstResult()));
        change("content/posts/json-note.md", "Words.", "Better words.");
        bring();

        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatBecomesADraftHidesItsPost() {
        bring();
        change("content/posts/json-note.md", "\"slug\"", "\"draft\": true, \"slug\"");
        bring();

        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);
    }

    @Test
    void aPostThatWasRemovedHereStaysRemovedUntilAskedFor() {
        bring();
        QuarkusTransaction.requiringNew().run(() -> posts.remove(posts.find("path", "/posts/from-json").firstResult()));

        assertThat(bring()).contains("skipped posts/json-note.md It was removed here after an earlier import, and stays removed.");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(404);

        assertThat(bring(true)).contains("imported posts/json-note.md /posts/from-json");
        assertThat(reader().get("/posts/from-json").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherAuthorsPostsAreLeftAlone() {
        bring();
        Cast.arrive();
        Blog.sql("update post set author_id = (select id from account where name = '%s')".formatted(Cast.AUTHOR));
        change("content/posts/json-note.md", "Words.", "Better words.");
        long other = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.OTHER_AUTHOR).orElseThrow().id());
        var request = new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), other, false, false, Language.ENGLISH);

        assertThat(bring(request)).anyMatch(line -> line.startsWith("skipped posts/json-note.md A file of this path came in as another author"));
    }

    @Test
    void aPictureThatCannotBeReadIsLeftOutAndThePostComesIn() {
        var tree = Trees.of("posts/b/index.md", "---\ntitle: B\ndate: 2024-01-01\n---\nText");
        tree.add("posts/b/x.png", () -> {
            throw new IOException("the disk is gone");
        });
        imports.start(tree, new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), null, true, false, Language.ENGLISH));
        imports.await(Duration.ofSeconds(60));

        assertThat(findings()).containsExactly("imported posts/b/index.md /posts/b",
                "warning posts/b/index.md x.png was left out. The file cannot be read: the disk is gone.");
    }

    @Test
    void theSamplesComeInWithoutAWarning() {
        start.bringSamples();

        assertThat(findings()).noneMatch(line -> line.startsWith("warning") || line.startsWith("skipped"));
        assertThat(findings()).filteredOn(line -> line.startsWith("imported")).hasSizeGreaterThan(5);
        assertThat(page(reader().get("/")).select(".post-row")).isNotEmpty();
    }

    private void change(String path, String from, String to) {
        var text = new String(site.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        site.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> bring() {
        return bring(false);
    }

    private List<String> bring(boolean restore) {
        return bring(new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), null, true, restore, Language.ENGLISH));
    }

    /** What the report says, line by line. */
    private List<String> bring(ImportRequest request) {
        var tree = new FileTree(() -> { });
        site.forEach((path, content) -> tree.add(path, () -> new ByteArrayInputStream(content)));
        imports.start(tree, request);
        imports.await(Duration.ofSeconds(60));
        return findings();
    }

    private List<String> findings() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.find("order by id desc").firstResult();
            assertThat(run.isFinished()).isTrue();
            return runs.findings(run).stream().map(ImportFinding::finding).map(finding -> finding.kind().word() + " " + finding.logLine(Language.ENGLISH)).toList();
        });
    }

    private Map<String, Long> versions() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var versions = new TreeMap<String, Long>();
            for (Post post : posts.listAll()) {
                versions.put(post.id().toString(), post.version());
            }
            return versions;
        });
    }
}
