package blog.galley.exchange.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

    private static final String[] SITE = {
        "hugo.toml",
        "defaultContentLanguage = 'ja'\n[languages.ja]\ncontentDir = 'content/ja'\n[languages.ko]\ncontentDir = 'content/ko'\n"
                + "[params]\nversion = '1.2'\n",
        "content/ja/posts/other.md", "---\ntitle: Other\n---\n", "content/ja/posts/bundle/index.md",
        "---\ntitle: B\nslug: named\n---\n", "content/ja/posts/bundle/x.png", "png",
        "content/ja/about.md", "---\nurl: /who/\n---\n", "content/ja/posts/moved.md", "---\naliases: [/old/way/]\n---\n",
        "content/ko/posts/other.md", "---\ntitle: 다른 글\n---\n",
        "content/ja/posts/v1.2 (new).md", "---\ntitle: V\n---\n", "static/ja.png", "png"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[a](../other/) | [a](/posts/other)", "[a](../other) | [a](/posts/other)", "[a](other.md) | [a](/posts/other)",
        "[a](./other.md#part) | [a](/posts/other#part)",
        "[a](<other.md> \"T\") | [a](</posts/other> \"T\")", "[a](other) | [a](/posts/other)",
        "[a](/posts/other.md) | [a](/posts/other)", "[**a**](../other.html) | [**a**](/posts/other)",
        "[a](../named/) | [a](/posts/named)", "[a](bundle/index.md) | [a](/posts/named)", "[a](bundle/) | [a](/posts/named)",
        "[a](../about.md) | [a](/who)",
        "[a](../../old/way/) | [a](/posts/moved)", "[a][r]\\n\\n[r]: other.md | [a][r]\\n\\n[r]: /posts/other",
        "<a href=\"../other/\">a</a> | <a href=\"/posts/other\">a</a>",
        "<p>\\n<a href='other.md'>a</a>\\n</p> | <p>\\n<a href='/posts/other'>a</a>\\n</p>",
        "[a](v1.2%20\\(new\\).md) | [a](v1.2%20\\(new\\).md)", "[a](v1.2%20%28new%29.md) | [a](/posts/v1.2-new)",
        "[a]({{< ref \"other.md\" >}}) | [a](/posts/other)", "[a]({{< relref \"/posts/bundle\" >}}#x) | [a](/posts/named#x)",
        "[a]({{< ref \"moved\" >}}) | [a](/posts/moved)",
        "[a](../../tags/x/) | [a](/tags/x)", "[a](https://x.org/other.md) | [a](https://x.org/other.md)", "[a](#part) | [a](#part)",
        "`[a](other.md)` | `[a](other.md)`",
        "[![i](/ja.png)](other.md) | [![i](/ja.png)](/posts/other)", "# Title\\n\\n[a](other.md) | [a](/posts/other)",
        "{{< param version >}} [a](other.md) | 1.2 [a](/posts/other)"})
    void leadWhereTheyLedAtHugo(String source, String led) throws Unreadable {
        assertThat(read(source.replace("\\n", "\n")).content().body()).isEqualTo(led.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](../gone/)", "[a](gone.md)", "<a href=\"../gone/\">a</a>", "[a][r]\n\n[r]: gone.md"})
    void thoseThatLeadNowhereAreReported(String source) throws Unreadable {
        var post = read(source);

        assertThat(post.content().body()).contains("/posts/gone");
        assertThat(said(post)).anyMatch(line -> line.startsWith("The link ") && line.contains("leads to no page"));
    }

    @Test
    void othersAreNotReported() throws Unreadable {
        assertThat(said(read("[a](other.md) [b](/elsewhere/) [c](mailto:a@b.c) [d](bundle/x.png) ![e](bundle/x.png)")))
                .noneMatch(line -> line.contains("leads to no"));
    }

    @Test
    void addressesAreWithoutTheFolderOfTheLanguage() {
        var tree = new HugoTree(Trees.of(SITE));

        assertThat(tree.pages()).extracting(page -> page.address(""))
                .contains("/posts/other", "/ko/posts/other", "/posts/bundle", "/posts/v1.2-new");
        assertThat(tree.pages()).extracting(HugoPage::source).contains("ja/posts/other.md", "ko/posts/other.md");
        assertThat(tree.pages()).filteredOn(page -> page.source().endsWith("other.md")).extracting(HugoPage::translations)
                .containsOnly("posts/other");
    }

    @Test
    void languagesAreSeenWithoutAConfigurationToo() {
        assertThat(addresses("content/ja/a.md", "", "content/ja/b/c.md", "")).containsExactly("/a", "/b/c");
        assertThat(addresses("content/en/a.md", "", "content/ko/a.md", "")).containsExactly("/a", "/ko/a");
        assertThat(addresses("content/it/a.md", "", "content/about.md", "")).containsExactly("/about", "/it/a");
        assertThat(addresses("config.yaml", "contentDir: content/ja", "content/ja/a.md", "", "content/ja/posts/b.md", ""))
                .containsExactly("/a", "/posts/b");
        assertThat(addresses("config/_default/languages.toml", "[ja]\ncontentDir='ja'\n[ko]\ncontentDir='ko'", "config/_default/hugo.toml",
                "defaultContentLanguage='ko'", "ja/a.md", "", "ko/a.md", ""))
                .containsExactly("/ja/a", "/a");
        assertThat(addresses("hugo.toml", "contentDir='docs'", "docs/a.md", "", "README.md", "")).containsExactly("/a");
    }

    @Test
    void picturesAreFoundBesideEveryLanguage() {
        var tree = new HugoTree(Trees.of(SITE));
        var page = tree.pages().stream().filter(one -> one.source().equals("ja/posts/other.md")).findFirst().orElseThrow();

        assertThat(List.of("bundle/x.png", "/posts/bundle/x.png", "../bundle/x.png", "/ja.png", "ja.png"))
                .allMatch(path -> tree.meant(page, path).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"a.b | a.b", "C# & F# | c#-f#", "it's (good) | its-good", "a+b | a+b",
        "what? | what", "한글 제목, 둘 | 한글-제목-둘", "under_score | under_score",
        "a - b | a-b", "a -- b | a--b", "é café | é-café", "x@y | x@y", "a~b | a~b", "[x] y | x-y", "v1.2.3 release! | v1.2.3-release",
        "a:b | ab", "“quoted” | quoted", "・中点・ | 中点", "a—b | ab",
        "emoji 😀 here | emoji-here", "x=y | xy", "trailing- | trailing-", "-lead | -lead", "$5 & up | 5-up", "100% | 100"})
    void punctuationIsAsHugoMakesIt(String name, String part) {
        assertThat(HugoPage.hugoPart(name)).isEqualTo(part);
    }

    private static List<String> addresses(String... files) {
        return new HugoTree(Trees.of(files)).pages().stream().map(page -> page.address("")).toList();
    }

    private static List<String> said(HugoPost post) {
        return post.findings().stream().map(finding -> finding.message().in(English.SPEAKER)).toList();
    }

    private static HugoPost read(String body) throws Unreadable {
        var text = "---\ntitle: Title\ndate: 2024-01-01\n---\n" + body;
        var files = Trees.of(SITE);
        files.add("content/ja/posts/here.md", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var tree = new HugoTree(files);
        var page = tree.pages().stream().filter(one -> one.source().equals("ja/posts/here.md")).findFirst().orElseThrow();
        return HugoPostReader.read(tree, page, text.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Seoul"));
    }
}
