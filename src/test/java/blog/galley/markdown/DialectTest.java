package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
