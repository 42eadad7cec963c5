package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.chunk.LocatedHeading;
import blog.galley.markdown.patch.Patch;
import blog.galley.markdown.rawhtml.Links;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedDocumentTest {
    private static final Markdown MARKDOWN = Documents.MARKDOWN;
    private static final Markdown UNCUT = new Markdown(List.of("www.youtube.com"), Integer.MAX_VALUE);

    @Property(tries = 1000)
    @Domain(Documents.class)
    void looksTheSameHoweverItIsCut(@ForAll Documents.Versions versions) {
        for (var text : versions.texts()) {
            var one = UNCUT.read(text);
            var cut = MARKDOWN.read(text);
            assertSame(cut, one);
            assertThat(cut.plainText()).isEqualTo(one.plainText());
            assertThat(cut.excerpt()).isEqualTo(one.excerpt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "term\n\n: meaning\n\n  ```\naaa\n  ```\n\nword\n\nother\n: meaning\n",
        "term\n: meaning\n\n: another\n\n  ```\naaa\n  ```\n\nword\n\n# Heading\n",
        "# Heading\n\n: no meaning\n\n  ```\naaa\n  ```\n\nword\n\nother\n: meaning\n",
        "term\n\n: - item\n\n  <!--\naaa\n-->\n\nword\n\nother\n: meaning\n"})
    void aMeaningIsCutAsWhatItIs(String text) {
        assertSame(MARKDOWN.read(text), UNCUT.read(text));
    }

    @Property(tries = 1000)
    @Domain(Documents.class)
    void looksTheSameWhateverIsKnownOfIt(@ForAll Documents.Versions versions) {
        var known = MARKDOWN.read(versions.texts().get(0));
        known.excerpt(); // what is asked for is handed on
        for (var text : versions.texts()) {
            known = MARKDOWN.read(text, Links.AS_IS, known);
            assertSame(known, MARKDOWN.read(text));
        }
    }

    @Property(tries = 300)
    @Domain(Documents.class)
    void givesBackTheTextItWasReadFrom(@ForAll Documents.Versions versions) {
        for (var text : versions.texts()) {
            assertThat(MARKDOWN.read(text).source()).isIn(Optional.of(text), Optional.empty());
        }
    }

    @Test
    void saysItsOwnWordsInTheLanguageOfTheText() {
        var english = new Markdown(List.of()).read("> [!NOTE]\n> Something to note.[^1]\n\n[^1]: There.");
        var korean = new Markdown(List.of()).read("> [!NOTE]\n> 알아 두면 좋은 것이 있어요.[^1]\n\n[^1]: 여기에 있어요.");

        assertThat(english.html()).contains(">Note</p>", "\"Footnotes\"", "\"Back to reference 1\"");
        assertThat(korean.html()).contains(">참고</p>", "\"각주\"", "\"본문으로 돌아가기 1\"");
        assertThat(Patch.between(english, korean).whole()).isTrue();
    }

    @Test
    void aNoteLeadsBackToNoMoreThanAHundredPlaces() {
        var html = new Markdown(List.of()).read("[^a] ".repeat(101) + "\n\n[^a]: note").html();

        assertThat(Jsoup.parseBodyFragment(html).select("sup.footnote-ref")).hasSize(101);
        assertThat(Jsoup.parseBodyFragment(html).select("a.footnote-back")).hasSize(100);
    }

    @Test
    void doesNotGiveBackAnotherTextThanTheOneItWasReadFrom() {
        assertThat(MARKDOWN.read("# 글\r\n\n하나").source()).contains("# 글\r\n\n하나");
        assertThat(MARKDOWN.read("\uFEFF# 글").source()).isEmpty();
        assertThat(MARKDOWN.read("하나 \u0001").source()).isEmpty();
    }

    @Property(tries = 300)
    @Domain(Documents.class)
    void isSetAnewWhereAddressesHaveMoved(@ForAll Documents.Versions versions) {
        Links moved = destination -> destination.equals("x") ? "javascript:x" : "/media/" + destination;
        var text = versions.texts().get(0);
        assertSame(MARKDOWN.read(text, moved, MARKDOWN.read(text)), MARKDOWN.read(text, moved));
    }

    @Property(tries = 300)
    @Domain(Documents.class)
    void everyOutermostElementHasItsLines(@ForAll Documents.Versions versions) {
        for (var text : versions.texts()) {
            var document = MARKDOWN.read(text);
            var lines = (int) text.replace("\uFEFF", "").lines().count();
            assertThat(document.extents()).hasSize(elements(document.html()).size()).allMatch(extent -> extent >= 0);
            assertThat(document.leading() + document.extents().stream().mapToInt(Integer::intValue).sum()).isEqualTo(lines);
            var preview = elements(document.preview());
            preview.select("[data-at]").forEach(element -> element.removeAttr("data-at"));
            assertThat(preview.outerHtml()).isEqualTo(elements(document.html()).outerHtml());
        }
    }

    private static org.jsoup.select.Elements elements(String html) {
        var parser = Parser.xmlParser();
        parser.setTrackErrors(0);
        return Jsoup.parse("<body>" + html + "</body>", "", parser).firstElementChild().children();
    }

    private static void assertSame(ParsedDocument actual, ParsedDocument expected) {
        assertThat(actual.html()).isEqualTo(expected.html());
        assertThat(actual.preview()).isEqualTo(expected.preview());
        assertThat(actual.outline()).isEqualTo(expected.outline());
        assertThat(actual.headings()).isEqualTo(expected.headings());
        assertThat(actual.reading()).isEqualTo(expected.reading());
        assertThat(actual.excerpt()).isEqualTo(expected.excerpt());
        assertThat(actual.extents()).isEqualTo(expected.extents());
        assertThat(actual.leading()).isEqualTo(expected.leading());
        assertThat(actual.imagesWithoutAlt()).isEqualTo(expected.imagesWithoutAlt());
        assertThat(actual.links()).isEqualTo(expected.links());
    }

    @Test
    void linesLeadFromElementsToTheText() {
        var document = MARKDOWN
                .read("\n# 하나\n\n- a\n- b\n\n  c\n\n| x |\n|---|\n| y |\n\n<details>\n\n둘\n\n셋\n\n</details>\n\n끝[^1]\n\n[^1]: 주\n");
        assertThat(document.leading()).isEqualTo(1);
        assertThat(document.extents()).containsExactly(2, 5, 4, 8, 2, 1);
        var preview = Jsoup.parse(document.preview()).body();
        assertThat(preview.select("li").eachAttr("data-at")).containsExactly("0", "1");
        assertThat(preview.select("li p").eachAttr("data-at")).containsExactly("0", "1", "3");
        assertThat(preview.select("tr").eachAttr("data-at")).containsExactly("0", "2");
        assertThat(preview.select("details > p").eachAttr("data-at")).containsExactly("2", "4");
        assertThat(preview.select("body > [data-at], details[data-at]")).isEmpty();
    }

    @Test
    void adviceKnowsItsLine() {
        var document = MARKDOWN
                .read("## 하나\n\n글 [안](/posts/x)\n그리고 ![](a.png)\n[밖](https://a.b) [여기](#x)\n\n1. x\n\n   [곁](y.md)\n\n### 둘");
        assertThat(document.headings()).containsExactly(new LocatedHeading(0, 2, "하나", "하나"), new LocatedHeading(10, 3, "둘", "둘"));
        assertThat(document.links()).containsExactly(new LinkLocation(2, "/posts/x"), new LinkLocation(8, "y.md"));
        assertThat(document.imagesWithoutAlt()).containsExactly(new LinkLocation(3, "a.png"));
    }

    @Test
    void aPassageUntouchedIsNotReadAgain() {
        var text = String.join("\n\n", IntStream.range(0, 100).mapToObj(i -> "문단 " + i + " [a] *x*").toList()) + "\n\n[a]: /u\n";
        var before = MARKDOWN.read(text);
        var after = MARKDOWN.read(text.replace("문단 50 ", "문단 50을 "), Links.AS_IS, before);
        assertThat(after.chunked().chunks()).hasSize(101).filteredOn(before.chunked().chunks()::contains).hasSizeGreaterThanOrEqualTo(100);
        assertThat(before.weight()).isPositive();
    }

    @Test
    void anElementInTwoPassagesKeepsThemTogether() {
        var text = "가\n\n<details>\n\n나\n\n</details>\n\n다";
        assertThat(MARKDOWN.read(text).chunked().chunks()).extracting(chunk -> chunk.source.toString())
                .containsExactly("가\n\n", "<details>\n\n나\n\n</details>\n\n", "다");
        assertThat(elements(MARKDOWN.read(text).html()).select("details p")).extracting(Element::text).containsExactly("나");
    }
}
