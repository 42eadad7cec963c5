package blog.galley.exchange.hugo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.Trees;
import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are written to take long, or to be told of at length. */
class HostilePageTest {

    static Stream<String> pieces() {
        return Stream.of("{{< ", "{{<", "{{% a ", "{{<a>}}", "{{< /", "<!-- ", "<a ", "<a<a", "<a href=", "<a href=\"", "<img src='",
                " src=\"", "\n<div src", "<p>\n<img src=\"a\"\n",
                "[", "![", "[a](", "[](<", "[a\n", "[a]: b\n", "[^a]: b\n\n", "[^1] ", "![](b)", "![](b?", "[a](b.md) ", "|\n", "a|b\n",
                "a\n-|\n", "a\n*\n", "- ", "> ", "1. ", "\t-",
                "`", "`a` ", "`a ``b ", "```\n", "# **", "**", "*a **b ", "_a__b ", "~~", "$", "$a$ ", "$$\n", "&", "\\", "\n", " \n", "\t",
                "{", "}}", "a\u2028", "\u0301", "a\n=\n", "http://a ", "<http://a");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void takeTimeInProportionToTheirLength(String piece) {
        var body = piece.repeat(100_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("---\ntitle: x\n---\n" + body));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("---\ntitle: x\n---\n# " + body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](<%s\u2028>)", "![](%s)", "<img src=\"%s\u2028\">", "<p>\n<img src='%s'>\n</p>"})
    void soDoDestinations(String reference) {
        for (var piece : new String[]{"{{", "{", "{a", ":", ":a", "a:", "/", "../", "?", "#", "%", "%41", "a", "&", "é", "-"}) {
            var body = reference.formatted(piece.repeat(500_000 / piece.length()));
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("---\ntitle: x\n---\n" + body), piece);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "date", "expiryDate", "url", "slug", "tags", "categories", "aliases", "author", "series", "weight",
        "summary", "layout", "type", "cover", "draft", "translationKey", "other"})
    void soDoValues(String key) {
        for (var piece : new String[]{" ", ":a", "::", "/", "//", "../", "a:", "a,", "-", ".", "#", "%", "2024-01-01 ", "2024-01-01T", "1",
            "é", "\\u2028", ":a\\u2028", "\\u0085"}) {
            var value = piece.repeat(50_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> read("---\n" + key + ": \"" + value + "\\u2028\"\n---\nText"), key + piece);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> read("---\n" + key + ": \"2024-01-01 " + value + "x\"\n---\nText"), key + piece);
        }
    }

    @Test
    void areToldOfInFewAndShortWords() throws Unreadable {
        var many = "x".repeat(20_000);
        var all = Stream.of(read("{\"title\": \"x\", \"" + many + "\": 1}\n" + "{{< a >}} ".repeat(50_000)),
                read("{\"title\": \"x\", \"cover\": {\"" + many + "\": 1}}\n" + "![](b.png) ".repeat(50_000)),
                read("---\ntitle: x\naliases: [" + many + "]\nurl: \"//" + many + "\"\n---\n{{< " + many + " >}} ![](" + many + ")"));

        assertThat(all).allSatisfy(post -> {
            assertThat(post.findings()).hasSizeLessThan(500);
            assertThat(post.findings()).allSatisfy(finding -> assertThat(finding.message().in(English.SPEAKER)).hasSizeLessThan(1100));
        });
    }

    @Test
    void haveFewTags() throws Unreadable {
        var post = read("---\ntitle: x\ntags: \"" + IntStream.range(0, 10_000).mapToObj(n -> "t" + n)
                .collect(Collectors.joining(",")) + "\"\n---\n");

        assertThat(post.content().tags()).hasSize(50);
        assertThat(post.findings()).anyMatch(finding -> finding.message().in(English.SPEAKER).contains("at most 50 tags"));
    }

    @Test
    void oneFileOfManyNamesIsReadOnce() throws Unreadable {
        int[] opened = {0};
        var body = new StringBuilder("---\ntitle: x\n---\n");
        for (int i = 0; i < 2000; i++) {
            body.append("![](b.png?").append(i).append(") ");
        }
        var tree = new FileTree(() -> {});
        tree.add("a.md", () -> new ByteArrayInputStream(body.toString().getBytes(UTF_8)));
        tree.add("b.png", () -> {
            opened[0]++;
            return new ByteArrayInputStream(new byte[10]);
        });
        var hugo = new HugoTree(tree);
        var page = hugo.pages().get(0);
        var post = HugoPostReader.read(hugo, page, page.file().read(HugoText.MOST_BYTES), ZoneId.of("UTC"));
        var files = PageFiles.of(hugo, page, post);
        for (var file : files.values()) {
            assertThat(file.content(100).size()).isEqualTo(10);
        }

        assertThat(files).hasSize(1000);
        assertThat(opened[0]).isEqualTo(1);
        assertThat(post.findings()).anyMatch(finding -> finding.message().in(English.SPEAKER).contains("at most 1000 files"));
    }

    private static HugoPost read(String text) throws Unreadable {
        var tree = new HugoTree(Trees.of("a.md", text));
        var page = tree.pages().get(0);
        var post = HugoPostReader.read(tree, page, text.getBytes(UTF_8), ZoneId.of("UTC"));
        PageFiles.of(tree, page, post);
        return post;
    }
}
