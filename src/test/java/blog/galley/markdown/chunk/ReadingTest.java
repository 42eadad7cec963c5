package blog.galley.markdown.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private final Markdown markdown = new Markdown(List.of());

    @Test
    void koreanIsReadByTheCharacterAndLatinByTheWord() {
        assertThat(markdown.read("가나다라마 ".repeat(500)).reading().minutes()).isEqualTo(5);
        assertThat(markdown.read("word ".repeat(1100)).reading().minutes()).isEqualTo(5);
        assertThat(markdown.read("漢字かな".repeat(375)).reading().minutes()).isEqualTo(3);
        assertThat(markdown.read("한 줄").reading().minutes()).isEqualTo(1);
        assertThat(markdown.read(" \n").reading().minutes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "HTMX를 써 보았습니다., 3, 12", "The **quick** fox, 3, 11", "日本語のテスト, 7, 7", "한국어와 漢字 abc, 4, 9", "— ! …, 0, 3", "😀 가, 1, 2",
    })
    void wordsAndCharactersAreCounted(String source, int words, int characters) {
        var rendered = markdown.read(source);
        assertThat(rendered.reading().words()).isEqualTo(words);
        assertThat(rendered.reading().characters()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "한국어 글에 English words가 섞여 있다, ko", "これは日本語です, ja", "这是中文, zh", "カタカナ, ja", "Plain English, ''", "'', ''", "12 34, ''",
        "An English text that quotes one 말 of another language in passing, ''", "漢字 한국어 문장 속의 漢字, ko",
    })
    void theScriptTellsTheLanguage(String source, String language) {
        assertThat(markdown.read(source).reading().language()).isEqualTo(language);
    }

    @Test
    void theExcerptIsTakenFromParagraphsAndEndsWithAWord() {
        var rendered = markdown
                .read("# 제목\n\n![그림](x.png)\n\n```\ncode\n```\n\n첫 **문단**[^1]은\n이렇다.\n\n| 표 |\n|---|\n| x |\n\n둘째.\n\n[^1]: 각주\n");
        assertThat(rendered.excerpt()).isEqualTo("첫 문단은 이렇다. 둘째.");
        assertThat(markdown.read("가나다 라마바사 ".repeat(50)).excerpt()).matches("(가나다|라마바사)( (가나다|라마바사))*…").hasSizeBetween(150, 161);
        assertThat(markdown.read("漢".repeat(500)).excerpt()).isEqualTo("漢".repeat(160) + "…");
        assertThat(markdown.read("👨‍👩‍👧‍👦".repeat(100)).excerpt()).endsWith("👦…").hasSizeLessThan(300);
        assertThat(markdown.read("# 제목만").excerpt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", value = {
        "첫째.\\n\\n둘째.\\n\\n<!--more-->\\n\\n셋째. → 첫째. 둘째.",
        "첫째.\\n<!-- more -->\\n둘째. → 첫째.",
        "# 제목\\n\\n첫째.\\n\\n<!--More-->\\n둘째. → 첫째.",
        "첫째 <!--more--> 둘째. → 첫째",
        "첫째.\\n\\n둘째<!--more 더 읽기-->셋째. → 첫째. 둘째",
        "<!--more-->\\n\\n첫째. → 첫째.",
        "- 하나\\n\\n<!--more-->\\n\\n- 둘 → 하나",
        "첫째.\\n\\n<!-- moreover -->\\n\\n둘째. → 첫째. 둘째.",
        "첫째 `<!--more-->` 둘째. → 첫째 <!--more--> 둘째.",
    })
    void moreEndsTheExcerpt(String source, String excerpt) {
        var document = markdown.read(source.translateEscapes());
        assertThat(document.excerpt()).isEqualTo(excerpt);
        assertThat(document.html()).doesNotContain("<!--");
    }

    @Test
    void plainTextHoldsAllWordsAndNoMarkup() {
        assertThat(markdown.read(
                "# 제목\n\n가 **나** `다` [라](u) ![마](v)\n바\n\n- 사\n  - 아\n\n| 자 | 차 |\n|---|---|\n| 카 | 타 |\n\n<div>파 <b>하</b></div>\n\n    코드\n")
                .plainText())
                .isEqualTo("제목\n가 나 다 라 마 바\n사\n아\n자 차 \n카 타 \n파 하\n코드");
    }

    @Test
    void strangeCharactersAreReplacedAndLineEndsAgree() {
        assertThat(markdown.read("\uFEFF# 제목\r\n\r\n가\0나\uD800다\r라").html())
                .isEqualTo("<h1 id=\"제목\"><a class=\"anchor\" href=\"#제목\">제목</a></h1>\n<p>가\uFFFD나\uFFFD다\n라</p>\n");
        assertThat(markdown.read("가\b나&#8;다\u001F\u009F라").html()).isEqualTo("<p>가나다라</p>\n");
        assertThat(markdown.read("가\b나 `다\u0001`").plainText()).isEqualTo("가나 다");
        assertThat(markdown.read("가\b나").excerpt()).isEqualTo("가나");
        assertThat(markdown.read("## \b제목\u0001").outline().headings().get(0).text()).isEqualTo("제목");
        assertThat(markdown.read("a&#xFDD0;b").plainText()).isEqualTo("a\uFFFDb");
        assertThat(markdown.read("").html()).isEmpty();
    }
}
