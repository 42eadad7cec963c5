package blog.galley.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import blog.galley.markdown.Heading;
import blog.galley.markdown.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    private final Markdown markdown = new Markdown(List.of());

    @ParameterizedTest
    @CsvSource(delimiterString = "→", value = {
        "세션별 후기 → 세션별-후기",
        "SQLAlchemy & PostgreSQL → sqlalchemy--postgresql",
        "정답은 없지만 오답은 있답니다. → 정답은-없지만-오답은-있답니다",
        "한글 제목 C# & Java! → 한글-제목-c--java",
        "`code` and **bold** [link](u) → code-and-bold-link",
        "snake_case 1.2 → snake_case-12",
        "日本語のテスト → 日本語のテスト",
        "İstanbul ÉCOLE → i̇stanbul-école",
        "हिन्दी → हिन्दी",
    })
    void idsKeepTheLettersOfAnyScript(String heading, String id) {
        assertThat(ids("## " + heading)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "", "🎉", "- -", "&#1;"})
    void noIdIsEmpty(String heading) {
        assertThat(ids("## " + heading)).containsExactly("section");
    }

    @Test
    void decomposedHangulGivesTheComposedId() {
        assertThat(ids("## " + Normalizer.normalize("한글", Normalizer.Form.NFD))).containsExactly("한글");
    }

    @Test
    void repetitionsAreNumberedAroundLiteralHeadings() {
        assertThat(ids("# foo\n# foo\n# foo 1\n# foo\n# foo 1\n# !!!\n# section\n# ???"))
                .containsExactly("foo", "foo-2", "foo-1", "foo-3", "foo-1-1", "section", "section-1", "section-2")
                .doesNotHaveDuplicates();
        assertThat(ids("# foo\n# foo\n# foo")).containsExactly("foo", "foo-1", "foo-2");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '^', value = {
        "## 제목 {#my-id} → my-id → 제목",
        "## 제목 {#내-제목} → 내-제목 → 제목",
        "## 제목 { .x #y data-a=\"b c\" } → y → 제목",
        "## 제목 {.unnumbered} → 제목 → 제목",
        "## 제목 ## {#a} → a → 제목",
        "## 제목 {#a} ## → a → 제목",
        "## 제목 {#camelCase} → camelCase → 제목",
        "## 제목 {#Upper-Case} → upper-Case → 제목",
        "## 제목 {#fn:1} → 제목 → 제목",
        "제목 {#set.1}\\n--- → set.1 → 제목",
        "## a {b} → a-b → a {b}",
        "## a {} → a- → a {}",
        "## a {{b}} → a-b → a {{b}}",
        "## a \\\\{#b} → a-b → a {#b}",
        "## `{#b}` → b → {#b}",
        "## a {#b} c → a-b-c → a {#b} c",
    })
    void bracesAtTheEndNameAHeading(String source, String id, String text) {
        assertThat(ids(source.translateEscapes())).containsExactly(id);
        assertThat(markdown.read(source.translateEscapes()).outline().headings()).extracting(Heading::text).containsExactly(text);
        assertThat(markdown.read(source.translateEscapes()).plainText()).isEqualTo(text);
    }

    @Test
    void aNameIsTheAuthorsBeforeItIsAnyWords() {
        assertThat(ids("# intro\n# 하나 {#intro}\n# 둘 {#intro}")).containsExactly("intro-2", "intro", "intro-1");
        var body = Jsoup.parse(markdown.read("[a](#Setup) [b](#Setup \"t\")\n\n## 준비 {#Setup}").html());
        assertThat(body.select("p a").eachAttr("href")).containsExactly("#setup", "#setup");
        assertThat(body.select("h2 > a.anchor").attr("href")).isEqualTo("#setup");
    }

    @Test
    void anotherHeadingChangesNoId() {
        var before = ids("# 하나\n# 둘\n# 둘\n# 셋");
        assertThat(ids("# 새것\n# 하나\n# 둘\n## 또 새것\n# 둘\n# 셋")).containsSubsequence(before);
    }

    @Test
    void idsNeverHoldAnUpperCaseLetter() {
        assertThat(ids("# ABC\n# ÀÉÎ\n# ΣΑΣ\n# Ǆ\n# Ⅷ\n# 𝐀\n# Ａ")).allSatisfy(
                id -> assertThat(id).isEqualTo(id.toLowerCase(Locale.ROOT)));
    }

    @Test
    void rawHtmlCannotTakeAHeadingsId() {
        var html = markdown.read("<b id=\"foo\">x</b> <b id=\"bar\">y</b> <b id=\"bar\">z</b> <b id=\"Dialog\">q</b>\n\n# foo").html();
        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).containsExactly("bar", "foo");
        assertThat(Jsoup.parse(html).selectFirst("#foo").tagName()).isEqualTo("h1");
    }

    @Test
    void aVeryLongHeadingHasAnIdOfBearableLength() {
        assertThat(ids("# " + "가나 ".repeat(10_000)).get(0)).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void theOutlineNestsWhatItListsInOrder() {
        var outline = markdown.read("## 하나\n#### 깊이\n### 덜 *깊이*\n# 둘\n> ## 인용\n\n[^1]\n\n[^1]: # 각주\n").outline();
        assertThat(outline.headings()).extracting(Heading::text).containsExactly("하나", "깊이", "덜 깊이", "둘", "인용");
        assertThat(outline.tree()).extracting(node -> node.heading().text()).containsExactly("하나", "둘");
        assertThat(outline.tree().get(0).children()).extracting(node -> node.heading().level()).containsExactly(4, 3);
    }

    private List<String> ids(String source) {
        var rendered = markdown.read(source);
        var ids = Jsoup.parse(rendered.html()).select("h1, h2, h3, h4, h5, h6").eachAttr("id");
        assertThat(rendered.outline().headings()).extracting(Heading::id).isEqualTo(ids);
        return ids;
    }
}
