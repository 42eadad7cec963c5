package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

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
        var matter = FrontMatterReader.read("+++\ntitle = '한글'\ndate = 2024-04-08T21:09:00\nday = 2024-04-08\nzoned = 2024-04-08T21:09:00+09:00\nweight = 3\n[cover]\nimage = \"a.png\"\n+++\nBody");

        assertThat(matter.values()).containsEntry("title", "한글").containsEntry("weight", "3").containsEntry("cover", Map.of("image", "a.png"));
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
    @ValueSource(strings = { "Text", "# Heading\n---\n", "{{< figure >}}", "{{% note %}}", "- - -\n", "----\n", "" })
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
            "---\\ntitle: x\\ntitle: y\\n---\\n | 3 | 1",
            "+++\\ntitle = 'x'\\ndate = = 3\\n+++\\n | 3 | 8",
            "{\\n  \"title\": \"x\",\\n  \"date\" 3\\n}\\n | 3 | 10",
            "---\\ntitle: x\\n | 1 | 1",
            "+++\\r\\ntitle = 'x'\\r\\n | 1 | 1",
            "---\\n- a\\n- b\\n---\\n | 2 | 1" })
    void brokenFrontMatterIsReportedWhereItBreaks(String text, int line, int column) {
        var unescaped = text.strip().replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

        assertThatThrownBy(() -> FrontMatterReader.read(unescaped)).isInstanceOfSatisfying(Unreadable.class, e -> {
            assertThat(e.in("a.md").line()).as(e.phrase().in(English.SPEAKER)).isEqualTo(line);
            assertThat(e.in("a.md").column()).as(e.phrase().in(English.SPEAKER)).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: !!javax.script.ScriptEngineManager [x]", "a: !!java.net.URL [\"http://localhost\"]" })
    void nothingIsMadeOfWhatYamlNames(String line) {
        assertThatThrownBy(() -> FrontMatterReader.read("---\n" + line + "\n---\n")).isInstanceOf(Unreadable.class);
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
