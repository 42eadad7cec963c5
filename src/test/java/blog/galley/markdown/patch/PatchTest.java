package blog.galley.markdown.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.markdown.Documents;
import blog.galley.markdown.Markdown;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.rawhtml.Links;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {
    private static final Markdown MARKDOWN = Documents.MARKDOWN;

    @Property(tries = 1500)
    @Domain(Documents.class)
    void makesTheNewProofOfTheOld(@ForAll Documents.Versions versions) {
        var shown = MARKDOWN.read(versions.texts().get(0));
        var page = dom(shown.preview());
        var extents = new ArrayList<>(shown.extents());
        for (var text : versions.texts()) {
            var now = MARKDOWN.read(text, Links.AS_IS, shown);
            var patch = Patch.between(shown, now);
            apply(patch, page, now);
            assertThat(outline(page)).isEqualTo(outline(dom(now.preview())));
            splice(patch.extents(), extents);
            assertThat(extents).isEqualTo(now.extents());
            shown = now;
        }
    }

    @Test
    void aCharacterTypedIsAFewBytesWhateverTheSize() {
        var paragraphs = "가나다 라마바 *사* [아](자) plain words.\n\n".repeat(3000);
        var items = "- 항목 하나 ![그림](a.png)\n".repeat(3000);
        var rows = "| 가 | 나 |\n|---|---|\n" + "| 다 | 라 |\n".repeat(3000);
        var code = "```\n" + "int x = 0; // 변수 <b>\n".repeat(5000) + "```\n";
        var words = "낱말과 words 그리고 *강조*\n".repeat(5000);
        for (var text : List.of(paragraphs, items, rows, code, words, "> " + words.replace("\n", "\n> "))) {
            var middle = text.lastIndexOf(' ', text.length() / 2);
            var changed = text.substring(0, middle) + "x" + text.substring(middle);
            var before = new Markdown(List.of()).read(text);
            var patch = Patch.between(before, new Markdown(List.of()).read(changed, Links.AS_IS, before));
            assertThat(patch.whole()).isFalse();
            assertThat(patch.operations()).hasSize(1).allSatisfy(operation -> assertThat(operation.toString().length()).isLessThan(200));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", nullValues = "-", value = {
        "가나다 → 가나라다 → TEXT [1] 라",
        "- a\\n- b\\n- c → - a\\n- bx\\n- c → TEXT [1, 2] x",
        "- a\\n- b\\n- c → - a\\n- c → LINES [1]; DELETE [1, 2]",
        "- a\\n- c → - a\\n- b\\n- c → LINES [1]; AFTER_END [1, 1] <li data-at=\"1\">b</li>",
        "a\\n\\nb → a\\n\\nx\\n\\nb → AFTER_END [1] <p>x</p>",
        "a\\n\\nb → x\\n\\na\\n\\nb → AFTER_BEGIN [] <p>x</p>",
        "a\\n\\nb → b → DELETE [1]",
        "# 가 → ## 가 → OUTER_HTML [1] <h2 id=\"가\"><a class=\"anchor\" href=\"#가\">가</a></h2>",
        "<details>\\n\\n가\\n\\n나\\n\\n</details> → <details>\\n\\n가\\n\\n나다\\n\\n</details> → TEXT [1, 2] 다",
        "| a |\\n|---|\\n| b |\\n| c | → | a |\\n|---|\\n| b |\\n| cd | → TEXT [1, 1, 2, 2, 1] d",
        "a[^1]\\n\\n[^1]: b → a[^1]\\n\\n[^1]: bc → TEXT [2, 1, 1, 1] c",
        "a [x] b\\n\\nc → a [x] b\\n\\nc\\n\\n[x]: /u → OUTER_HTML [1] <p>a <a href=\"/u\">x</a> b</p>",
    })
    void staysAsSmallAsTheChange(String before, String after, String operations) {
        var shown = MARKDOWN.read(before.translateEscapes());
        var patch = Patch.between(shown, MARKDOWN.read(after.translateEscapes(), Links.AS_IS, shown));
        assertThat(patch.operations().stream()
                .map(operation -> (operation.style() + " " + operation.path() + " " + operation.html()).strip())
                .collect(Collectors.joining("; "))).isEqualTo(operations);
    }

    @Test
    void nothingIsDoneWhereNothingChanged() {
        var shown = MARKDOWN.read("a\n\nb");
        assertThat(Patch.between(shown, MARKDOWN.read("a\n\n\n\nb", Links.AS_IS, shown)).operations()).isEmpty();
        assertThat(Patch.between(shown, shown)).isEqualTo(new Patch(List.of(), false, new Patch.Splice(2, 0, List.of())));
    }

    @Test
    void aTextRewrittenIsShownAnew() {
        var shown = MARKDOWN.read(IntStream.range(0, 100).mapToObj(i -> "문단 하나 " + i).collect(Collectors.joining("\n\n")));
        var patch = Patch.between(shown,
                MARKDOWN.read(IntStream.range(0, 100).mapToObj(i -> "## 다른 " + i).collect(Collectors.joining("\n\n")), Links.AS_IS, shown));
        assertThat(patch.whole()).isTrue();
        assertThat(patch.operations()).isEmpty();
    }

    private static Element dom(String html) {
        return Jsoup.parseBodyFragment("<main>" + html + "</main>").selectFirst("main");
    }

    private static void apply(Patch patch, Element page, ParsedDocument now) {
        if (patch.whole()) {
            page.html("").append(now.preview());
        }
        patch.operations().forEach(operation -> apply(operation, page));
    }

    private static void apply(Patch.Operation operation, Element page) {
        var target = page;
        for (var position : operation.path()) {
            target = target.child(position - 1);
        }
        switch (operation.style()) {
            case OUTER_HTML -> replace(target, operation.html());
            case AFTER_END -> insert(target.parent(), target.siblingIndex() + 1, operation.html());
            case AFTER_BEGIN -> insert(target, 0, operation.html());
            case DELETE -> target.remove();
            case TEXT -> {
                var text = (TextNode) target.childNode(operation.node());
                var data = text.getWholeText();
                text.text(data.substring(0, operation.from()) + operation.html() + data.substring(operation.to()));
            }
            case LINES -> target.select("[data-at]").forEach(element -> {
                var line = Integer.parseInt(element.attr("data-at"));
                element.attr("data-at", String.valueOf(line < operation.from() ? line : line + operation.to() - operation.from()));
            });
        }
    }

    private static void replace(Element element, String html) {
        var parent = element.parent();
        var index = element.siblingIndex();
        element.remove();
        insert(parent, index, html);
    }

    private static void insert(Element parent, int index, String html) {
        parent.insertChildren(index, Parser.parseFragment(html, parent.shallowClone(), ""));
    }

    private static void splice(Patch.Splice splice, List<Integer> extents) {
        extents.subList(splice.at(), splice.at() + splice.removed()).clear();
        extents.addAll(splice.at(), splice.inserted());
    }

    /** Everything but white space between blocks. */
    private static String outline(Node node) {
        if (!(node instanceof Element element)) {
            var loose = node.parent() instanceof Element parent && parent.normalName().equals("main");
            return node instanceof TextNode text ? loose ? text.text().strip() : text.getWholeText() : node.outerHtml();
        }
        var blocks = element.childNodes().stream()
                .allMatch(child -> child instanceof Element inner
                        ? inner.isBlock() || inner.normalName().equals("summary")
                        : ((TextNode) child).isBlank());
        var root = element.normalName().equals("main");
        return element.normalName() + element.attributes() + element.childNodes().stream()
                .filter(child -> !(child instanceof TextNode text && text.isBlank() && (blocks || root)))
                .map(PatchTest::outline)
                .collect(Collectors.joining("|", "{", "}"));
    }
}
