package blog.galley.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import blog.galley.markdown.Markdown;
import org.commonmark.parser.IncludeSourceSpans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
    private final Markdown markdown = new Markdown(List.of());

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', value = {
        "**마크다운(Markdown)**을 → <strong>마크다운(Markdown)</strong>을",
        "**\"중요\"**합니다 → <strong>&quot;중요&quot;</strong>합니다",
        "**“중요”**합니다 → <strong>“중요”</strong>합니다",
        "**중요!**라고 → <strong>중요!</strong>라고",
        "*기울임(참고)*은 → <em>기울임(참고)</em>은",
        "***굵고 기운(둘 다)***것 → <em><strong>굵고 기운(둘 다)</strong></em>것",
        "~~취소(됨)~~은 → <del>취소(됨)</del>은",
        "__굵게__는 → <strong>굵게</strong>는",
        "__강조(x)__을 → <strong>강조(x)</strong>을",
        "_기울임_은 → <em>기울임</em>은",
        "_“기울임”_이라고 → <em>“기울임”</em>이라고",
        "___둘 다___를 → <em><strong>둘 다</strong></em>를",
        "이것은__굵게__쓴다 → 이것은<strong>굵게</strong>쓴다",
        "(_기울임_)과 **__안__** → (<em>기울임</em>)과 <strong><strong>안</strong></strong>",
        "은**(강조)**은 → 은<strong>(강조)</strong>은",
        "**[링크](u)**를 → <strong><a href=\"u\">링크</a></strong>를",
        "**😀**은 → <strong>😀</strong>은",
        "**하나!**와 **둘!**과 *셋?*은 → <strong>하나!</strong>와 <strong>둘!</strong>과 <em>셋?</em>은",
        "**굵은 *기운(x)*은 글(y)**도 → <strong>굵은 <em>기운(x)</em>은 글(y)</strong>도",
    })
    void emphasisEndsBesideKoreanLetters(String source, String html) {
        assertThat(inline(source)).isEqualTo(html);
    }

    /** https://github.com/commonmark/commonmark-spec/issues/650 */
    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', value = {
        "**テスト。**テスト → <strong>テスト。</strong>テスト",
        "これは**「重要」**です → これは<strong>「重要」</strong>です",
        "太郎は**「こんにちわ」**といった → 太郎は<strong>「こんにちわ」</strong>といった",
        "**[リンク](u)**も確認 → <strong><a href=\"u\">リンク</a></strong>も確認",
        "**真，**她 → <strong>真，</strong>她",
        "**真。**她 → <strong>真。</strong>她",
        "她说**“你好”**吗 → 她说<strong>“你好”</strong>吗",
        "**（全角）**と → <strong>（全角）</strong>と",
        "**ハイパーテキストコーヒーポット制御プロトコル(HTCPCP)**は → "
                + "<strong>ハイパーテキストコーヒーポット制御プロトコル(HTCPCP)</strong>は",
        "__テスト__です → <strong>テスト</strong>です",
        "这是__重点__内容 → 这是<strong>重点</strong>内容",
        "「_強調_」と → 「<em>強調</em>」と",
        "葛󠄀**（x）**は → 葛󠄀<strong>（x）</strong>は",
        "𠮷**(x)**𠮷 → 𠮷<strong>(x)</strong>𠮷",
    })
    void emphasisEndsBesideJapaneseAndChinese(String source, String html) {
        assertThat(inline(source)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '^', value = {
        "**a(b)**c → **a(b)**c",
        "a**\"b\"**c → a**&quot;b&quot;**c",
        "2*3*4 → 2<em>3</em>4",
        "`**강조(x)**을` → <code>**강조(x)**을</code>",
        "\\*강조(x)*을 → *강조(x)*을",
        "** 강조(x)**을 → ** 강조(x)**을",
        "한글_밑줄_한글 → 한글_밑줄_한글",
        "snake_case_name → snake_case_name",
        "snake_case_이름을 → snake_case_이름을",
        "my_var_name은 get_x__y__z를 → my_var_name은 get_x__y__z를",
        "서울의_봄_포스터와 画像_1_最終 → 서울의_봄_포스터와 画像_1_最終",
        "월~금 9~18시 → 월~금 9~18시",
        "오전 9시~12시, 오후 1시~6시 → 오전 9시~12시, 오후 1시~6시",
        "20~30대와 40~50대 → 20~30대와 40~50대",
        "27~28도, 14~17도 → 27~28도, 14~17도",
        "~취소(됨)~은 ~/a ~/b → ~취소(됨)~은 ~/a ~/b",
        "~한 ~~둘~~ 셋~ → ~한 <del>둘</del> 셋~",
        "**안 닫힘(x) → **안 닫힘(x)",
        "~~~셋~~~은 → ~~~셋~~~은",
        "~~하나~은 → ~~하나~은",
    })
    void everythingElseIsAsTheSpecSays(String source, String html) {
        assertThat(inline("글 " + source)).isEqualTo("글 " + html);
    }

    @Test
    void emphasisStaysInsideTheLinkItBeganIn() {
        assertThat(inline("*a [b*](u) c*")).isEqualTo("<em>a <a href=\"u\">b*</a> c</em>");
    }

    @Test
    void sourcePositionsAreThoseOfTheTextAsTyped() {
        var document = Dialect.parse("글\n\n**강조(x)**을\n더\n\n- 끝", IncludeSourceSpans.BLOCKS_AND_INLINES);
        var emphasised = document.getFirstChild().getNext().getSourceSpans();
        assertThat(emphasised).extracting("lineIndex").containsExactly(2, 3);
        assertThat(emphasised).extracting("inputIndex").containsExactly(3, 14);
        var strong = document.getFirstChild().getNext().getFirstChild();
        assertThat(strong.getSourceSpans()).extracting("inputIndex", "length").containsExactly(tuple(3, 9));
        assertThat(strong.getNext().getSourceSpans()).extracting("inputIndex", "length").containsExactly(tuple(12, 1));
    }

    private String inline(String source) {
        var html = markdown.read(source).html().strip();
        assertThat(html).startsWith("<p>").endsWith("</p>");
        return html.substring(3, html.length() - 4);
    }
}
