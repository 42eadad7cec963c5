package blog.galley.exchange.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.exchange.report.Unreadable;
import blog.galley.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    @Test
    void readsYamlAsTheTextItIsWrittenAs() throws Unreadable {
        var matter = FrontMatterReader.read("""
                ---
                Title: 1.10
                date: 2024-04-08
                draft: yes
                slug: 007
                summary: >-
                  two
                  lines
                showToc: true # really
                tags: ["Java", 한글]
                cover: {Image: a.png}
                empty:
                ---
                Body""");

        assertThat(matter.values()).containsEntry("title", "1.10").containsEntry("date", "2024-04-08").containsEntry("draft", "yes")
                .containsEntry("slug", "007").containsEntry("summary", "two lines").containsEntry("showtoc", "true")
                .containsEntry("tags", List.of("Java", "한글")).containsEntry("cover", Map.of("Image", "a.png")).containsEntry("empty", null);
        assertThat(matter.lines()).isEqualTo(13);
        assertThat(matter.lineOf("slug")).isEqualTo(5);
    }

    @Test
    void readsTomlWithDatesAsTheyStand() throws Unreadable {
        var matter = FrontMatterReader.read(
                "+++\ntitle = '한글'\ndate = 2024-04-08T21:09:00\nday = 2024-04-08\nzoned = 2024-04-08T21:09:00+09:00\nweight = 3\n[cover]\n"
                        + "image = \"a.png\"\n+++\nBody");

        assertThat(matter.values()).containsEntry("title", "한글").containsEntry("weight", "3")
                .containsEntry("cover", Map.of("image", "a.png"));
        assertThat(matter.values().get("date")).isEqualTo("2024-04-08T21:09:00");
        assertThat(matter.values().get("day")).isEqualTo("2024-04-08");
        assertThat(matter.values().get("zoned")).isEqualTo("2024-04-08T21:09:00+09:00");
        assertThat(matter.lineOf("cover")).isEqualTo(7);
    }

    @Test
    void readsJsonUpToItsClosingBrace() throws Unreadable {
        var matter = FrontMatterReader.read("{\n \"title\": \"}{\",\n \"tags\": [\"a\"],\n \"draft\": false\n}\n\n{ not front matter }");

        assertThat(matter.block()).endsWith("}\n").hasLineCount(5);
        assertThat(matter.values()).containsEntry("title", "}{").containsEntry("tags", List.of("a")).containsEntry("draft", "false");
        assertThat(matter.lineOf("tags")).isEqualTo(3);
    }

    @Test
    void keysOfAThemeCountLikeAnyOther() throws Unreadable {
        assertThat(FrontMatterReader.read("---\ntitle: Outer\nparams:\n  title: Inner\n  showToc: true\n---\n").values())
                .containsEntry("title", "Outer").containsEntry("showtoc", "true").doesNotContainKey("params");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "# Heading\n---\n", "{{< figure >}}", "{{% note %}}", "- - -\n", "----\n", ""})
    void aTextMayHaveNone(String text) throws Unreadable {
        assertThat(FrontMatterReader.read(text)).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void aTextMayBeFrontMatterAlone() throws Unreadable {
        assertThat(FrontMatterReader.read("---\r\ntitle: x\r\n---").values()).containsEntry("title", "x");
        assertThat(FrontMatterReader.read("---\n---\n").values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "---\\ntitle: x\\ntags: [a, b\\ndate: 1\\n---\\n | 4 | 5",
        "---\\ntitle: a: b\\n---\\n | 2 | 9",
        "\\n\\n---\\n\\ttitle: x\\n---\\n | 4 | 1",
        "+++\\ntitle = 'x'\\ndate = = 3\\n+++\\n | 3 | 8",
        "{\\n  \"title\": \"x\",\\n  \"date\" 3\\n}\\n | 3 | 10",
        "---\\ntitle: x\\n | 1 | 1",
        "+++\\r\\ntitle = 'x'\\r\\n | 1 | 1",
        "---\\n- a\\n- b\\n---\\n | 2 | 1"})
    void brokenFrontMatterIsReportedWhereItBreaks(String text, int line, int column) {
        var unescaped = text.strip().replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

        assertThatThrownBy(() -> FrontMatterReader.read(unescaped)).isInstanceOfSatisfying(Unreadable.class, e -> {
            assertThat(e.in("a.md").line()).as(e.phrase().in(English.SPEAKER)).isEqualTo(line);
            assertThat(e.in("a.md").column()).as(e.phrase().in(English.SPEAKER)).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags:\n\t- a\n\t- b", "tags:\n-\ta\n-\tb", "tags:\t[a, b]", "tags: [a,\tb]\t", "tags:\n  - a\t\n  -\tb",
        "tags:\t\n\t- \ta\n\t- b\t# c"})
    void aTabIsASpace(String lines) throws Unreadable {
        var matter = FrontMatterReader.read("---\ntitle:\tx\n" + lines + "\ndate:\t\t2024-01-01\n---\n");

        assertThat(matter.values()).containsEntry("title", "x").containsEntry("tags", List.of("a", "b"))
                .containsEntry("date", "2024-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@home again", "%d percent", "`code` it", "[Review] it's here", "*really* so", "**Bold** words"})
    void aTitleMayBeginLikeSomethingElse(String title) throws Unreadable {
        assertThat(FrontMatterReader.read("---\ntitle: " + title + "\ntags: [a, b]\n---\n").values()).containsEntry("title", title)
                .containsEntry("tags", List.of("a", "b"));
    }

    @Test
    void tabsInABlockKeepItsLinesApart() throws Unreadable {
        assertThat(FrontMatterReader.read("---\nauthor:\n\tname: Kim\n\tsite: x\n---\n").values())
                .containsEntry("author", Map.of("name", "Kim", "site", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!javax.script.ScriptEngineManager [x]", "a: !!java.net.URL [\"http://localhost\"]"})
    void nothingIsMadeOfWhatYamlNames(String line) {
        assertThatThrownBy(() -> FrontMatterReader.read("---\n" + line + "\n---\n")).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"---,': x'", "+++,' = 1'"})
    void whatIsTooLongOrTooMuchIsRefusedBeforeItIsRead(String fence, String value) {
        assertThat(refusal(fence + "\n" + keys(60_000, value) + fence + "\nBody")).contains("over 64 KB");
        assertThat(refusal(fence + "\n" + keys(1_500, value) + fence + "\nBody")).contains("more than 1000 values");
    }

    @Test
    void soItIsInJson() {
        var keys = IntStream.range(0, 60_000).mapToObj(n -> "\"k" + n + "\": 1").toList();

        assertThat(refusal("{" + String.join(",\n", keys) + "}\nBody")).contains("over 64 KB");
        assertThat(refusal("{" + String.join(",\n", keys.subList(0, 1_500)) + "}\nBody")).contains("more than 1000 values");
        assertThat(refusal("{\"a\": \"" + "x".repeat(1_000_000))).contains("over 64 KB");
        assertThat(refusal("{\"a\": [" + "1,".repeat(2_000) + "1]}")).contains("more than 1000 values");
    }

    @Test
    void whereAKeyStandsAndHowItIsSpelledIsKnownAtOnce() throws Unreadable {
        var matter = FrontMatterReader.read("---\n" + keys(990, ": x") + "---\n");

        assertThat(matter.lineOf("key989")).isEqualTo(991);
        assertThat(matter.spelled("key989")).isEqualTo("Key989");
        assertThat(FrontMatterReader.read("{\"Title\": \"x\", \"ShowToc\": true}\n").spelled("showtoc")).isEqualTo("ShowToc");
        assertThat(FrontMatterReader.read("---\ncover:\n  title: inner\ntitle : x\n\"quoted: key\": y\n---\n").lineOf("title"))
                .isEqualTo(4);
        assertThat(FrontMatterReader.read("---\n\"quoted: key\": y\n---\n").lineOf("quoted: key")).isEqualTo(2);
    }

    @Test
    void whatIsReferredToCountsAsOftenAsItIs() {
        var text = "---\na: &a \"" + "x".repeat(30_000) + "\"\ntags: [" + "*a,".repeat(900) + "]\n---\n";
        var doubling = new StringBuilder("---\na: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            doubling.append("%c: &%c [*%c, *%c]\n".formatted(c, c, c - 1, c - 1));
        }

        assertThat(refusal(text)).contains("over 64 KB");
        assertThat(refusal(doubling + "---\n")).isNotEmpty();
        assertThat(refusal("---\na: &a [*a]\n---\n")).isNotEmpty();
        assertThat(refusal("---\na: &a {b: *a}\n---\n")).isNotEmpty();
        assertThat(refusal("---\n? [a, b]\n: c\n---\n")).isNotEmpty();
    }

    @Test
    void nestingIsBoundedInEveryFormat() {
        assertThat(refusal("+++\n" + "a.".repeat(20_000) + "a = 1\n+++\n")).contains("nested too deeply");
        assertThat(refusal("+++\na = " + "[".repeat(60_000) + "\n+++\n")).isNotEmpty();
        assertThat(refusal("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}")).contains("nested too deeply");
        assertThat(refusal("---\na: !!int \"x\"\n---\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "---", "+++", "---\n", "--- \n", "---\n\n", "{", "{\"a\":", "\"", "---\n- ", "---\n? ", "---\n&a ",
        "---\na: |\n  x\n"})
    void hostileBeginningsTakeTimeInProportion(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                FrontMatterReader.read("---\n" + piece.repeat(1_000_000 / piece.length()));
                FrontMatterReader.read(piece.repeat(1_000_000 / piece.length()) + "x");
            } catch (Unreadable told) {
                assertThat(told.phrase()).isNotNull();
            }
        });
    }

    private static String keys(int count, String value) {
        return IntStream.range(0, count).mapToObj(n -> "Key" + n + value + "\n").collect(Collectors.joining());
    }

    private static String refusal(String text) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                FrontMatterReader.read(text);
                return "";
            } catch (Unreadable e) {
                return e.phrase().in(English.SPEAKER);
            }
        });
    }

    @Test
    void bombsDoNotGoOff() {
        var nested = "---\na: " + "[".repeat(10_000) + "\n---\n";
        var laughs = new StringBuilder("---\na: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'm'; c++) {
            laughs.append(c).append(": &").append(c).append(" [").append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
        }

        assertThatThrownBy(() -> FrontMatterReader.read(nested)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> FrontMatterReader.read(laughs + "---\n")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> FrontMatterReader.read("{\"a\":" + "[".repeat(10_000))).isInstanceOf(Unreadable.class);
    }
}
