package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.Unreadable;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HugoPostReaderTest {

    @Test
    void readsWhatHugoAndPaperModWrite() throws Unreadable {
        var post = read("posts/2024-04-08-name.md", """
                ---
                title: "제목: 하나"
                Description: 요약
                date: 2024-04-08T21:09:00+09:00
                lastmod: 2024-05-01
                expiryDate: 2030-01-01
                tags: [java, "C#", Java]
                categories: 후기
                ShowToc: true
                tocopen: true
                author: [지수, 민호]
                weight: 4
                series: [걷기]
                cover:
                  image: a.png
                  alt: An a
                  caption: Below
                  relative: true
                ---

                Body
                """);

        assertThat(post.content()).isEqualTo(new PostContent("제목: 하나", "요약", "Body\n", List.of("java", "C#", "후기"),
                new PostMetadata("2024-04-08-name", OffsetDateTime.parse("2024-04-08T21:09:00+09:00"),
                        OffsetDateTime.parse("2030-01-01T00:00:00+09:00"),
                        "걷기", 4, "", false, true, true, "지수, 민호", new PostMetadata.Cover("a.png", "An a", "Below"))));
        assertThat(post.lastChanged()).isEqualTo("2024-05-01T00:00:00+09:00");
        assertThat(post.draft()).isFalse();
        assertThat(post.findings()).isEmpty();
    }

    @Test
    void publishDateDecides() throws Unreadable {
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\npublishDate: 2025-01-01\n---\n").content().metadata().dated())
                .isEqualTo("2025-01-01T00:00:00+09:00");
    }

    @Test
    void whatIsNotPublishedIsADraft() throws Unreadable {
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\npublished: false\n---\n").draft()).isTrue();
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\npublished: true\n---\n").draft()).isFalse();
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\nheadless: true\n---\n").draft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "posts/My Post.md | title: x | my-post",
        "posts/b/index.md | title: x | b",
        "posts/a.md | slug: 첫-글 | 첫-글",
        "posts/a.md | slug: /Hello World/ | hello-world",
        "posts/a.md | url: /about/me/ | /about/me",
        "posts/a.md | url: about.html | /about.html",
        "posts/!!!.md | title: x | ''",
        "index.md | title: x | ''"})
    void theAddressComesFromTheFileUnlessItSaysOtherwise(String path, String line, String slug) throws Unreadable {
        assertThat(read(path, "---\ntitle: x\ndate: 2024-01-01\n" + (line.startsWith("title") ? "" : line + "\n") + "---\n").content()
                .metadata().slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "about.md | layout: page | /about",
        "about/index.md | type: page | /about",
        "notes/Colophon.md | layout: Page | /notes/colophon",
        "about.md | {layout: page, slug: /me/} | /me",
        "about.md | {layout: page, permalink: /who/} | /who"})
    void aPageLivesWhereItDidAtHugo(String path, String matter, String slug) throws Unreadable {
        var words = read(path, "---\n" + (matter.startsWith("{") ? matter.substring(1, matter.length() - 1).replace(", ", "\n") : matter)
                + "\ntitle: x\n---\n").content();

        assertThat(words.metadata().page()).isTrue();
        assertThat(words.metadata().slug()).isEqualTo(slug);
        assertThat(read(path, "---\ntitle: x\nlayout: post\n---\n").content().metadata().page()).isFalse();
    }

    @Test
    void otherKindsOfPagesHaveNoUseHere() throws Unreadable {
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\nhideMeta: true\nlayout: Wide\nType: photo\n---\n").findings())
                .extracting(finding -> finding.message().in(English.SPEAKER)).containsExactly("Without use here: hideMeta, layout, Type");
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\nlayout: page\n---\n").findings()).isEmpty();
        assertThat(read("a.md", "---\ntitle: x\ndate: 2024-01-01\nlayout: [page]\n---\n").findings()).hasSize(1);
    }

    @Test
    void layoutsAreReadAlikeEverywhere() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThatThrownBy(() -> read("a.md", "---\ntitle: x\nlayout: ARCHIVES\n---\n")).isInstanceOf(Unreadable.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void translationsAreKnownByTheirKeyOrByTheirFiles() throws Unreadable {
        assertThat(read("a.md", "---\ntitle: x\ntranslationKey: walk\n---\n").content().metadata().translationKey()).isEqualTo("walk");
        assertThat(read("a.ko.md", "---\ntitle: x\n---\n").content())
                .extracting(words -> words.metadata().translationKey(), words -> words.metadata().slug()).containsExactly("", "a-ko");

        var tree = new HugoTree(Trees.of("posts/a.md", "", "posts/a.ko.md", "", "posts/b/index.en.md", "", "posts/b/index.ko.md", "",
                "posts/c.md", "", "posts/c.js.md", ""));
        var pages = tree.pages();
        var words = new ArrayList<PostContent>();
        for (var page : pages) {
            words.add(HugoPostReader.read(tree, page, "---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Seoul"))
                    .content());
        }
        assertThat(words).extracting(content -> content.metadata().translationKey())
                .containsExactly("posts/a", "posts/a", "posts/b/index", "posts/b/index", "", "");
        assertThat(words).extracting(content -> content.metadata().slug()).containsExactly("a-ko", "a", "b-en", "b-ko", "c-js", "c");
        assertThat(pages).extracting(page -> page.address(""))
                .containsExactly("/ko/posts/a", "/posts/a", "/en/posts/b", "/ko/posts/b", "/posts/c.js", "/posts/c");
    }

    @Test
    void namesComeInAsTheEditorWouldKeepThem() throws Unreadable {
        var words = read("a.md", "---\ntitle: x\nseries: %s  둘\ntranslationKey: %s\n---\n".formatted(decomposed("걷기"), decomposed("걷기")))
                .content();
        assertThat(words.metadata().series()).isEqualTo("걷기 둘");
        assertThat(words.metadata().translationKey()).isEqualTo("걷기");
        assertThat(read("a.md", "---\ntitle: x\nauthors: [%s, Otto]\n---\n".formatted(decomposed("지수"))).content().metadata().byline())
                .isEqualTo("지수, Otto");

        var post = read("a.md", "---\ntitle: x\ndate: 2024-01-01\nseries: %s\n---\n".formatted("글".repeat(201)));
        assertThat(post.content().metadata().series()).isEqualTo("글".repeat(200));
        assertThat(post.findings()).extracting(Finding::line).containsExactly(4);
    }

    @Test
    void aliasesAreRelativeToTheFolderAsAtHugo() throws Unreadable {
        var post = read(
                "blog/a.md",
                "---\ntitle: x\ndate: 2024-01-01\n"
                        + "aliases: [/old/, older, ../oldest/, /%ED%95%9C/, 'https://elsewhere.example/x', /editor/x]\n---\n");

        assertThat(post.addresses()).extracting(HugoPost.Former::path).containsExactly("/blog/a", "/old", "/blog/older", "/oldest", "/한");
        assertThat(post.findings()).hasSize(2)
                .allMatch(finding -> finding.line() == 4 && finding.message().in(English.SPEAKER).startsWith("This alias cannot"));
    }

    @Test
    void whatIsOfTheWrongKindIsReportedAndThePostStillComesIn() throws Unreadable {
        var post = read(
                "a.md", "---\ntitle: x\ndate: banana\ndraft: maybe\ntags: {a: b}\nweight: heavy\nshowToc: perhaps\nmood: calm\n"
                        + "hideMeta: true\n---\nBody");

        assertThat(post.findings()).extracting(Finding::line).contains(3, 4, 5, 6, 7, 8);
        assertThat(post.findings()).extracting(finding -> finding.message().in(English.SPEAKER))
                .contains("\u201cdate\u201d should be a date, but is: banana", "\u201cmood\u201d was not understood.",
                        "Without use here: hideMeta");
        assertThat(post.content().body()).isEqualTo("Body");
        assertThat(post.draft()).isTrue();
    }

    @Test
    void aTextWithoutFrontMatterHasATitleAnyway() throws Unreadable {
        assertThat(read("a.md", "Text\n\n# The *heading*\n").content().title()).isEqualTo("The heading");
        assertThat(read("some-notes.md", "Text\n").content().title()).isEqualTo("some notes");
    }

    @Test
    void linesAreThoseOfTheFile() throws Unreadable {
        var post = read("a.md", "\uFEFF---\r\ntitle: x\r\ndate: 2024-01-01\r\n---\r\n\r\n\r\nText {{< gist 1 >}}\r\n![a](a.png)\r\n");

        assertThat(post.content().body()).isEqualTo("Text {{< gist 1 >}}\n![a](a.png)\n");
        assertThat(post.frontMatter()).isEqualTo("---\r\ntitle: x\r\ndate: 2024-01-01\r\n---\r\n");
        assertThat(post.findings()).extracting(finding -> finding.logLine(English.SPEAKER)).containsExactly(
                "a.md:7:6 The shortcode \u201cgist\u201d stays in the text as it is: Galley has none.");
        assertThat(post.references().get(0).line()).isEqualTo(8);
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read("a.md", ""))
                .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.phrase().in(English.SPEAKER)).contains("empty"));
        assertThatThrownBy(() -> read("a.md", "a\n\0"))
                .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.phrase().in(English.SPEAKER)).contains("NUL"));
        assertThatThrownBy(() -> read("a.md", "one\n두\n".getBytes(Charset.forName("x-windows-949"))))
                .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.in("a.md").line()).isEqualTo(2));
        assertThatThrownBy(() -> read("search.md", "---\ntitle: Search\nlayout: search\n---\n")).isInstanceOf(Unreadable.class);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static HugoPost read(String path, String text) throws Unreadable {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static HugoPost read(String path, byte[] content) throws Unreadable {
        var tree = new HugoTree(Trees.of(path, ""));
        return HugoPostReader.read(tree, tree.pages().get(0), content, ZoneId.of("Asia/Seoul"));
    }
}
