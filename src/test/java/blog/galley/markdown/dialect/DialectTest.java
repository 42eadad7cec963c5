package blog.galley.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.Markdown;
import blog.galley.markdown.chunk.LinkLocation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    private final Markdown markdown = new Markdown(List.of());

    @Test
    void tablesScrollByKeyboardAndAreNamedByTheirHeader() {
        var body = html("| 이름 | 값 | |\n|:--|:-:|--:|\n| a \\| b | `c` |\n");
        var region = body.selectFirst("div.table[tabindex=0][role=region]");
        assertThat(region.attr("aria-label")).isEqualTo("이름, 값");
        assertThat(region.select("th").eachAttr("class")).containsExactly("align-left", "align-center", "align-right");
        assertThat(region.select("td")).extracting(Element::text).containsExactly("a | b", "c", "");
        assertThat(body.select("[align], [style]")).isEmpty();
        assertThat(html("||\n|-|\n|x|").selectFirst(".table").attr("aria-label")).isEqualTo("Table");
    }

    @Test
    void tasksAreCheckboxesThatTheirWordsLabel() {
        var body = html("- [x] 끝낸 **일**\n- [ ] 할 일\n  1. [X] 안쪽\n- [ ] **굵게**\n- [ ] `코드`\n- [ ]\n- [y] 아님\n\n문단 [ ] 아님");
        assertThat(body.select("li.task > label:has(input[type=checkbox][disabled])").eachText())
                .containsExactly("끝낸 일", "할 일", "안쪽", "굵게", "코드");
        assertThat(body.select("input[checked]")).hasSize(2);
        assertThat(html("- [ ] 느슨한\n\n- [x] 목록").select("li.task > p > label > input")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"NOTE, note, 참고", "tip, tip, 팁", "Important, important, 중요", "WARNING, warning, 경고", "CAUTION, caution, 주의"})
    void alertsAreTitledNotes(String marker, String kind, String title) {
        var alert = html("> [!" + marker + "]\n> 첫 **줄**\n>\n> 둘째").selectFirst("div.alert.alert-" + kind + "[role=note]");
        assertThat(alert.children().eachText()).containsExactly(title, "첫 줄", "둘째");
        assertThat(alert.selectFirst("p").className()).isEqualTo("alert-title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE]  \n> x", "> [!note]\\\n> x", "> [!NOTE]   \n>\n> x", "> [!NOTE]\\\n>\n> x", ">[!NOTE]\t\n> x"})
    void alertsMayHaveABreakBehindTheirMarker(String source) {
        assertThat(html(source).select("div.alert-note > p").eachText()).containsExactly("Note", "x");
    }

    @Test
    void aLinkInAnAlertIsInItsLine() {
        assertThat(markdown.read("> [!NOTE]\n> a\n> [b](/c)").links()).containsExactly(new LinkLocation(2, "/c"));
    }

    @ParameterizedTest
    @CsvSource({"> [!NOTE]", "> [!OTHER]\\n> x", "> [!NOTE] x", "> x [!NOTE]\\n> y", "[!NOTE]\\nx"})
    void otherQuotesAreNoAlerts(String source) {
        assertThat(html(source.translateEscapes()).select(".alert")).isEmpty();
    }

    @Test
    void footnotesAreNumberedAsReferredToAndNamedByTheirLabel() {
        var body = html("나[^둘] 가[^A b] 나[^둘] 없음[^x]\n\n[^안 씀]: x\n[^하나]: 하나\n[^둘]: 둘째[^하나]\n\n# fn:둘\n");
        assertThat(body.select("sup.footnote-ref").eachText()).containsExactly("1", "1", "2");
        assertThat(body.select("section.footnotes > ol > li").eachAttr("id")).containsExactly("fn:둘", "fn:하나");
        assertThat(body.select("sup a").eachAttr("id")).containsExactly("fnref:둘", "fnref:둘:2", "fnref:하나");
        assertThat(body.select("li[id=fn:둘] a.footnote-back").eachAttr("href")).containsExactly("#fnref:둘", "#fnref:둘:2");
        assertThat(body.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void anUnclosedTagDoesNotSwallowTheFootnotes() {
        assertThat(html("<details>\n\nx[^1]\n\n[^1]: y").select("body > section.footnotes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '^', value = {
        "https://htmx.org → <a href=\"https://htmx.org\">https://htmx.org</a>",
        "(https://htmx.org/a_(b)). → (<a href=\"https://htmx.org/a_(b)\">https://htmx.org/a_(b)</a>).",
        "www.example.com → <a href=\"http://www.example.com\">www.example.com</a>",
        "me@example.com → <a href=\"mailto:me@example.com\">me@example.com</a>",
        "https://htmx.org를 → <a href=\"https://htmx.org\">https://htmx.org</a>를",
        "https://htmx.org/docs/에서 → <a href=\"https://htmx.org/docs/\">https://htmx.org/docs/</a>에서",
        "https://a.kr/한국어 → <a href=\"https://a.kr/%ED%95%9C%EA%B5%AD%EC%96%B4\">https://a.kr/한국어</a>",
        "https://example.com,그리고 → <a href=\"https://example.com\">https://example.com</a>,그리고",
        "https://example.com.그리고 → <a href=\"https://example.com\">https://example.com</a>.그리고",
        "www.naver.com이고 → <a href=\"http://www.naver.com\">www.naver.com</a>이고",
        "foo@bar.com이고 → <a href=\"mailto:foo@bar.com\">foo@bar.com</a>이고",
        "'me@x.org → '<a href=\"mailto:me@x.org\">me@x.org</a>",
        "a_b_c@x.co.kr로 → <a href=\"mailto:a_b_c@x.co.kr\">a_b_c@x.co.kr</a>로",
        "@me@mastodon.social → @me@mastodon.social",
        "http://x.org/a._b_-_c → <a href=\"http://x.org/a._b_-_c\">http://x.org/a._b_-_c</a>",
        "_https://x.org/a_b_ → <em><a href=\"https://x.org/a_b\">https://x.org/a_b</a></em>",
        "__https://x.org__는 → <strong><a href=\"https://x.org\">https://x.org</a></strong>는",
        "https://x.org/~me/ → <a href=\"https://x.org/~me/\">https://x.org/~me/</a>",
        "http://localhost:8080으로 → <a href=\"http://localhost:8080\">http://localhost:8080</a>으로",
        "http://test한글.kr → <a href=\"http://test%ED%95%9C%EA%B8%80.kr\">http://test한글.kr</a>",
        "https://x.org/docs를, → <a href=\"https://x.org/docs\">https://x.org/docs</a>를,",
        "https://x.org/a이고 → <a href=\"https://x.org/a\">https://x.org/a</a>이고",
        "https://x.kr/서울의_봄 → <a href=\"https://x.kr/%EC%84%9C%EC%9A%B8%EC%9D%98_%EB%B4%84\">https://x.kr/서울의_봄</a>",
        "https://x.kr/s?말=값 → <a href=\"https://x.kr/s?%EB%A7%90=%EA%B0%92\">https://x.kr/s?말=값</a>",
        "https://x.kr/s?그리고 → <a href=\"https://x.kr/s\">https://x.kr/s</a>?그리고",
        "https://x.kr/1.글.pdf → <a href=\"https://x.kr/1.%EA%B8%80.pdf\">https://x.kr/1.글.pdf</a>",
        "https://a.b,https://c.d → <a href=\"https://a.b\">https://a.b</a>,<a href=\"https://c.d\">https://c.d</a>",
        "<a href=\"https://a.to/b\">https://c.jp/d</a> → <a href=\"https://a.to/b\">https://c.jp/d</a>",
        "<a href=\"https://a.to/b\">**https://c.jp/d**</a> → <a href=\"https://a.to/b\"><strong>https://c.jp/d</strong></a>",
        "[x https://htmx.org](u) → <a href=\"u\">x https://htmx.org</a>",
        "`https://htmx.org` → <code>https://htmx.org</code>",
    })
    void bareAddressesAreLinks(String source, String html) {
        assertThat(markdown.read(source).html()).isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"。あと", "，然后", "（참고）", "）", "、b", "」と", "”라고", "』", "：", "！", "…", " x", "\u3000x", "》", "は", "在"})
    void bareAddressesEndBeforeOtherScripts(String rest) {
        assertThat(markdown.read("말https://example.com" + rest).html())
                .isEqualTo("<p>말<a href=\"https://example.com\">https://example.com</a>" + rest + "</p>\n");
    }

    @Test
    void noLinkStandsInALink() {
        assertThat(markdown.read("[<https://a.b> c](u)").html()).isEqualTo("<p><a href=\"u\">https://a.b c</a></p>\n");
        assertThat(html("[a[^1]](u)\n\n[^1]: x").select("a a")).isEmpty();
    }

    @Test
    void anImageAloneWithATitleIsAFigure() {
        var figure = html("![글](a.png \"캡션 & <b>\")").selectFirst("figure");
        assertThat(figure.selectFirst("img").attr("alt")).isEqualTo("글");
        assertThat(figure.selectFirst("figcaption").text()).isEqualTo("캡션 & <b>");
        assertThat(html("![글](a.png) ![글](b.png \"c\")").select("figure, img[title=c][loading=lazy]")).hasSize(1);
    }

    @Test
    void codeBlocksScrollByKeyboardAndKeepTheirLanguage() {
        var body = html("```java title=\"x\"\nint <b>;\n```\n\n    indented\n\n```x\ty z\n```");
        assertThat(body.select("pre[tabindex=0] > code")).hasSize(3);
        assertThat(body.select("code").eachAttr("class")).containsExactly("language-java", "language-x");
        assertThat(body.select("div.code").eachAttr("data-language")).containsExactly("java", "x");
        assertThat(html("```\nx\n```").selectFirst("div.code").attributes().asList()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", nullValues = "-", value = {
        "js{2,3} → js", "jsx:app.jsx → jsx", "{.python → python", "{.python .numberLines} → python", "{#id .haskell} → haskell",
        "{ .rust } → rust",
        "{r, echo=FALSE} → r", "{python} → python", "rust,ignore → rust", "go {linenos=true} → go", "{linenos=true} → -", "c++ → c++",
        "c# → c#",
        "objective-c → objective-c", "python=1 → python", "sh[1-2] → sh", "js title=\"x\" → js", ".css → css", "vue(3) → vue",
    })
    void codeIsOfTheLanguageBeforeWhatOthersAdd(String info, String language) {
        assertThat(html("```" + info + "\nx\n```").selectFirst("code").className())
                .isEqualTo(language == null ? "" : "language-" + language);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", value = {
        "- a\\n\\n\\t```\\n\\tcode\\n\\t\\tdeep\\n\\t``` → code\\n\\tdeep",
        "1. a\\n\\t```\\n\\tcode\\n\\t  two\\n\\t``` → code\\n  two",
        "- a\\n\\t- b\\n\\n\\t\\t~~~\\n\\t\\tcode\\n\\t\\t\\tdeep\\n\\t\\t~~~ → code\\n\\tdeep",
        "- a\\n\\n  ```\\n  \\tcode\\n  ``` → \\tcode",
        "```\\n\\tcode\\n``` → \\tcode",
    })
    void codeUnderATabKeepsItsOwnIndentAlone(String source, String code) {
        assertThat(html(source.translateEscapes()).selectFirst("pre > code").wholeText()).isEqualTo(code.translateEscapes() + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '^', value = {
        "漢字\\n漢字 → 漢字漢字", "かな。\\n「カナ」 → かな。「カナ」", "漢**字\\n漢**字 → 漢<strong>字漢</strong>字", "中文，\\n中文 → 中文，中文",
        "漢字\\nabc → 漢字\\nabc", "abc\\n漢字 → abc\\n漢字", "가\\n나 → 가\\n나", "漢字\\n한글 → 漢字\\n한글", "漢字  \\n漢字 → 漢字<br />\\n漢字",
    })
    void aLineBreakBetweenChineseOrJapaneseLettersIsNoSpace(String source, String html) {
        var document = markdown.read(source.translateEscapes());
        assertThat(document.html()).isEqualTo("<p>" + html.translateEscapes() + "</p>\n");
        assertThat(document.plainText()).isEqualTo(Jsoup.parse(document.html()).text());
        assertThat(document.excerpt()).isEqualTo(document.plainText());
    }

    @Test
    void aTableEndsWithItsQuote() {
        var body = html("> | a |\n> |---|\n> | b |\n글");
        assertThat(body.select("blockquote td").eachText()).containsExactly("b");
        assertThat(body.select("body > blockquote + p").text()).isEqualTo("글");
        assertThat(html("- | a |\n  |---|\n  | b |\n글").select("ul + p").text()).isEqualTo("글");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2023. 1. 5. 서울에서", "2023. 01. 05", "2023. 12. 25(월)", "2023.1. 5. x", "23. 1. 5. x", "1999. 1. 시작", "2024. 3. 15 ~ 3. 17",
    })
    void aDateIsNoList(String date) {
        assertThat(html(date).children()).extracting(Element::outerHtml).containsExactly("<p>" + date + "</p>");
        assertThat(html("- " + date).select("ul > li").eachText()).containsExactly(date);
        assertThat(html("- " + date).select("ol")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023. 글", "12. 1. 글", "2. 글", "1. 5. 글", "2023. 13. 글", "2023) 1) 5) 글"})
    void aNumberAloneBeginsAList(String item) {
        assertThat(html(item).select("body > ol")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '^', value = {
        "용어\\n: 뜻 → <dt>용어</dt><dd>뜻</dd>",
        "용어\\n\\n: 뜻 → <dt>용어</dt><dd><p>뜻</p></dd>",
        "a\\nb\\n: c\\n: d\\n\\n  e → <dt>a</dt><dt>b</dt><dd>c</dd><dd>d<p>e</p></dd>",
        "a\\n: b\\nc\\n: d → <dt>a</dt><dd>b c</dd><dd>d</dd>",
        "a\\n:   b\\n\\n    c\\n    - x\\n\\n: e\\n\\nz\\n: y → <dt>a</dt><dd>b<p>c</p><ul><li>x</li></ul></dd><dd><p>e</p></dd><dt>z</dt><dd>y</dd>",
        "*a*\\n: [b](c) → <dt><em>a</em></dt><dd><a href=\"c\">b</a></dd>",
        "a *b\\nc*\\n: d → <dt>a *b</dt><dt>c*</dt><dd>d</dd>",
        "a\\n:\\tb\\n\\tc → <dt>a</dt><dd>b c</dd>",
        "a\\n:      b → <dt>a</dt><dd>b</dd>",
        ": x\\n: y → <dt>: x</dt><dd>y</dd>",
        "a\\n: > b\\n  > c → <dt>a</dt><dd><blockquote><p>b c</p></blockquote></dd>",
    })
    void linesWithAColonSayWhatTheTermsAboveThemMean(String source, String html) {
        var list = html(source.translateEscapes()).children();
        assertThat(list).hasSize(1);
        assertThat(list.get(0).tagName()).isEqualTo("dl");
        assertThat(list.get(0).html().replaceAll("\\s*\n\\s*", " ").replaceAll("\\s*(</?(dt|dd|p|ul|li|blockquote)>)\\s*", "$1"))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n :  b", "# a\n: b", ": b", "a\n:b", "a\n:smile: b", "- a\n\n: b", "```\na\n: b\n```", "[x]: /u\n: y",
        "a\n: "})
    void otherColonsAreText(String source) {
        assertThat(html(source).select("dl")).isEmpty();
    }

    @Test
    void definitionsStandInListsAndQuotesAndHoldFootnotes() {
        var body = html("- t\n  : d\n\n> q\n> : r\n> lazy\n\nu[^1]\n: v\n\n[^1]: w");
        assertThat(body.select("ul > li > dl > dt + dd, blockquote > dl > dt + dd").eachText()).containsExactly("d", "r lazy");
        assertThat(body.select("dt a[href=#fn:1]")).hasSize(1);
        assertThat(markdown.read("사과\n: 빨갛다").excerpt()).isEqualTo("사과 빨갛다");
        assertThat(markdown.read("사과\n: 빨갛다").plainText()).isEqualTo("사과\n빨갛다");
    }

    @Test
    void diagramsAreTheCodeTheyAreMadeOf() {
        var diagram = html("```mermaid\ngraph TD\n  A --> B\n```").selectFirst("div.diagram[data-language=mermaid]");
        assertThat(diagram.selectFirst("pre > code").wholeText()).isEqualTo("graph TD\n  A --> B\n");
    }

    @Test
    void headingsLinkToThemselvesUnlessTheirWordsLinkElsewhere() {
        var body = html("# 가 *나*\n\n## [다](u)\n\n### 라[^1]\n\n#### <b>마</b>\n\n##\n\n[^1]: x");
        assertThat(body.select("h1 > a.anchor").attr("href")).isEqualTo("#가-나");
        assertThat(body.selectFirst("h1").text()).isEqualTo("가 나");
        assertThat(body.select("a.anchor")).hasSize(1);
        assertThat(markdown.read("# 가").plainText()).isEqualTo("가");
    }

    @Test
    void listsNestByTabsAndThreeSpacesUnderANumber() {
        var source = "1. 하나\n\t- 탭 아래\n\t- 탭 둘\n2. 둘\n   1. 세 칸 아래\n   2. 세 칸 둘\n3. 셋\n\t1. 탭 번호\n\t\t- 더 깊이\n"
                + "4. 넷\n    - 네 칸\n5. 다섯\n   - 세 칸\n\t- 탭\n";
        var body = html(source);
        assertThat(body.children()).hasSize(1);
        var items = body.select("body > ol > li");
        assertThat(items).hasSize(5);
        assertThat(items).allSatisfy(item -> assertThat(item.select("> ul > li, > ol > li")).isNotEmpty());
        assertThat(items.get(2).select("> ol > li > ul > li").text()).isEqualTo("더 깊이");
        assertThat(items.get(4).select("> ul > li")).hasSize(2);
    }

    private Element html(String source) {
        return Jsoup.parse(markdown.read(source).html()).body();
    }
}
