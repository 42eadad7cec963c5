package blog.galley.exchange;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import blog.galley.exchange.files.Trees;
import blog.galley.post.Posts;
import blog.galley.support.Blog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in the first time, and what is told of it. */
@QuarkusTest
class HugoImportTest {

    @Inject
    Posts posts;
    @Inject
    StartImport start;
    @Inject
    Imports imports;

    private final HugoSite site = new HugoSite();

    @BeforeEach
    void empty() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
    }

    @Test
    void aBundleComesInWithAllItSays() {
        site.bring();
        var post = page(reader().get("/posts/seoul-walk-2"));

        assertThat(post.select("h1").text()).isEqualTo("서울을 걷다");
        assertThat(post.select("meta[name=description]").attr("content")).isEqualTo("강을 따라 걸은 하루.");
        assertThat(post.select("article time").eachAttr("datetime"))
                .containsExactly("2024-05-05T00:00:00+09:00", "2024-06-01T10:00:00+09:00");
        assertThat(post.select(".article-meta span").eachText()).contains("지수, 민호");
        assertThat(post.select(".article-tags a").eachText()).containsExactly("서울", "C#", "산책");
        assertThat(post.select(".toc[open] a").eachText()).contains("강");
        assertThat(post.select(".cover img").attr("src")).endsWith("/cover.png");
        assertThat(post.select(".cover img").attr("alt")).isEqualTo("해 질 녘의 강");
        assertThat(post.select(".prose img").eachAttr("src")).hasSize(2)
                .allMatch(src -> src.matches("/media/[0-9a-f]{64}/(river|map)\\.png"));
        assertThat(post.select("article img")).extracting(img -> img.attr("width") + " × " + img.attr("height"))
                .containsExactlyInAnyOrder("6 × 2", "4 × 3", "5 × 5");
        for (var src : post.select("article img").eachAttr("src")) {
            assertThat(reader().get(src).contentType()).isEqualTo("image/png");
        }
    }

    @Test
    void formerAddressesLeadToThePosts() {
        site.bring();

        assertThat(reader().get("/2024/seoul/").header("Location")).endsWith("/posts/seoul-walk-2");
        assertThat(reader().get("/posts/old-walk").header("Location")).endsWith("/posts/seoul-walk-2");
        assertThat(reader().get("/about/windows").statusCode()).isEqualTo(200);
        assertThat(reader().get("/journal/windows/").header("Location")).endsWith("/about/windows");
        assertThat(page(reader().get("/posts/from-json")).select("h1").text()).isEqualTo("A note in JSON");
    }

    @Test
    void datesDecideWhatReadersSee() {
        var report = site.bring();

        assertThat(page(reader().get("/posts/toml-note")).select("article time").attr("datetime")).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(page(reader().get("/posts/from-json")).select("article time").attr("datetime")).isEqualTo("2024-03-01T09:00:00Z");
        for (var hidden : List.of("posts/draft", "posts/future", "posts/past", "broken/types")) {
            assertThat(report).anyMatch(line -> line.startsWith("imported " + hidden + ".md "));
            assertThat(reader().get(hidden.replaceFirst(".*/", "/posts/")).statusCode()).as(hidden).isEqualTo(404);
        }
        assertThat(reader().get("/posts/bare").statusCode()).isEqualTo(200);
    }

    @Test
    void everythingElseIsReportedWhereItStands() {
        var report = site.bring();

        assertThat(report).contains(
                "warning posts/seoul-walk/index.md:22 \u201cmood\u201d was not understood.",
                "moved posts/seoul-walk/index.md The address /posts/seoul-walk was not free, so it is at /posts/seoul-walk-2.",
                "note posts/seoul-walk/index.md Without use here: hideMeta",
                "warning posts/toml-note.md:8:37 The image gone.png is not there.",
                "warning posts/toml-note.md:10:1 The shortcode \u201cplayer\u201d stays in the text as it is: Galley has none.",
                "warning posts/bare.md There is no title. It is called \u201cA heading for a title\u201d here.",
                "note posts/bare.md There is no date, so it stands by itself as at Hugo: in no list and no feed.",
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
        site.bring();

        assertThat(QuarkusTransaction.requiringNew().call(() -> posts.find("path", "/about/windows").firstResult().frontMatter()))
                .isEqualTo("---\r\ntitle: Lines that end in CRLF\r\ndate: 2024-02-02 21:09:00 +0900\r\nurl: /about/windows/\r\n---\r\n");
    }

    @Test
    void aPictureThatCannotBeReadIsLeftOutAndThePostComesIn() {
        var tree = Trees.of("posts/b/index.md", "---\ntitle: B\ndate: 2024-01-01\n---\nText");
        tree.add("posts/b/x.png", () -> {
            throw new IOException("the disk is gone");
        });

        assertThat(ImportReport.of(tree, HugoSite.BY_ADMIN)).containsExactly("imported posts/b/index.md /posts/b",
                "warning posts/b/index.md x.png was left out. The file cannot be read: the disk is gone.");
    }

    @Test
    void theSamplesComeInWithoutAWarning() {
        start.bringSamples();
        imports.await(Duration.ofSeconds(60));
        var report = ImportReport.latest();

        assertThat(report).noneMatch(line -> line.startsWith("warning") || line.startsWith("skipped"));
        assertThat(report).filteredOn(line -> line.startsWith("imported")).hasSizeGreaterThan(5);
        assertThat(page(reader().get("/")).select(".post-row")).isNotEmpty();
    }
}
