package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts made of the spec's examples and of what reaches far, and versions of them that follow each other. */
public class Documents extends DomainContextBase {
    /** Cut wherever they can be, so that small texts have many chunks. */
    public static final Markdown MARKDOWN = new Markdown(List.of("www.youtube.com"), 0);

    private static final List<String> PIECES = List.of(
            "가나다 **라마**바 사.", "긴 문단 ".repeat(40), "둘째 문단\n이어지는 줄 https://htmx.org를 본다", "plain words *and* `code`", "😀 a & b < c \"d\"",
            "# 제목", "## 제목", "# foo", "# foo\n\n# foo 1", "Setext\n===", "---", "***", "    indented", "\tindented", "  two spaces",
            "- 하나\n- 둘", "- 하나\n\n- 둘\n\n  안쪽", "- a\n  - b\n    - c", "1. 하나\n2. 둘", "2. 둘", "+ x", "* y", "- [ ] 할 일\n- [x] 한 일",
            "-", "1)", "> 인용\n> - 목록", "> [!NOTE]\n> 알림", "> ```\n> x", "lazy\n> 인용\n이어짐",
            "```java\nint x;\n```", "```\n\n열린\n", "```", "~~~~\n```\n\n", "~~~", "````", "   ```", "- ```\n  x\n",
            "<details>", "<details open>\n<summary>요약</summary>\n\n안", "</details>", "<div>\n\n문단\n\n</div>", "</div>", "<!-- 주석", "-->",
            "<!-- a -->",
            "<script>", "</script>", "<pre>\n\nx\n</pre>", "<?php", "?>", "<![CDATA[", "]]>", "<!DOCTYPE", "<table>\n<tr><td>",
            "</td></tr></table>",
            "<p>", "<b id=\"foo\">b</b>", "<a id=\"foo\"></a>", "<a id=\"x\">", "<a id=\"x\">\n\ny", "</a>", "<img src=\"a.png\">",
            "글 <b>굵게", "loose <i>x</i>",
            "<summary>x", "<ul>\n<li>", "</ul>", "<iframe src=\"https://www.youtube.com/embed/x\"></iframe>", "<h2 id=\"제목\">x</h2>",
            "[링크](주소.md \"t\")", "![](a.png)", "![글](a.png \"캡션\")", "[a]", "[a][b]", "![a][b]", "[^1][b]", "[a]: /주소",
            "[a]: /b 'T'\n[b]: c", "[b]: <x y>", "[a]:",
            "> [a]: /in/quote", "각주[^1]와 [^둘]", "[^1]: 하나", "[^1]: 하나[^둘]\n\n    이어짐", "[^둘]: 둘\n이어짐", "[^둘]: # foo",
            "[^x]: [^1] | <b id=\"foo\">",
            "[^1]: a | b\n    - | -\n    [^둘] | <a id=\"x\">z</a>", "*a [b[^1]](u)*", "[<https://a.b> c](u)",
            "| 가 | 나 |\n|---|:-:|\n| 다 | 라 |", "| a |\n|---|\n| [^1] |\n| b |", "a | b\n- | -", "|", "\\[a\\] \\# &amp; &#35; &#13; &copy;",
            "줄 끝  \n바꿈\\\n셋",
            "$$\na\n+ b\n$$", "$$", "$$ x $$", "$$ x\ny", "값 $x$를", "$5 and $6", "$", "```math\nx\n```", "```mermaid\ngraph TD\n```",
            "용어\n: 뜻", ": 뜻", ":   뜻\n\n    더\n\n    - x", "용어", "용어\n\n: 뜻\n\n다른 용어\n: 뜻[^1]", "[b]: /x\n: y", "- 용어\n  : 뜻",
            ": ```\n  x\n\n  y",
            "## 제목 {#foo}", "# x {#bar .y}\n\n[#](#bar)", "foo {#foo}\n===", "2023. 1. 5. 글", "漢字\n漢字", "> | a |\n> |---|\nb",
            "- a\n\n\t```\n\tx\n\t```",
            "git <url> <li>", "<url>\n\n**x** </url>", "<li>a", "<dd>", "</p>", "</br>", "<center>", "</center>",
            "<svg><path d=x /></svg> <svg>", "<form a=b>", "</form>",
            "<script> 태그", "<main>: `x`", "<!--more-->", "글<!-- More -->", "\u0008", "__굵게__는 _a_은", "http://x.org/a._b_-_c", "9~18시 ~~x~~",
            "\uFEFF", "\0", "\uD800", "\r\n", "\t", " ", "x".repeat(300), "a\u00A0b\u3000c");

    @Provide
    Arbitrary<Versions> versions() {
        return Combinators.combine(text(), Arbitraries.of(false, false, true), edit().list().ofMinSize(1).ofMaxSize(4))
                .as(Documents::versions);
    }

    private static Versions versions(String text, boolean carriageReturns, List<Edit> edits) {
        var texts = new ArrayList<>(List.of(carriageReturns ? text.replace("\n", "\r\n") : text));
        edits.forEach(edit -> texts.add(edit.in(texts.get(texts.size() - 1))));
        return new Versions(texts);
    }

    public record Versions(List<String> texts) {}

    /** Replaces some of a text, at a place and of a length given in thousandths. */
    private record Edit(int place, int length, String inserted) {
        String in(String text) {
            var from = text.length() * place / 1000;
            var to = Math.min(text.length(), from + length);
            return text.substring(0, from) + inserted + text.substring(to);
        }
    }

    private static Arbitrary<String> text() {
        var separator = Arbitraries.of("\n\n", "\n\n", "\n\n", "\n", "\n \n\n", " ");
        return Combinators.combine(piece(), separator).as((piece, end) -> piece + end).list().ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(examples()));
    }

    private static List<String> examples() {
        try {
            return CommonMarkSpecTest.examples().stream().map(CommonMarkSpecTest.Example::markdown).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Arbitrary<Edit> edit() {
        var small = Arbitraries.of("", "", "가", "x", " ", "\n", "\n\n", "`", "```\n", "*", "-", "- ", "<", ">", "[a]", "#", "|", "$",
                "$$\n", "[^1]", "    ", "&", "\"");
        var inserted = Arbitraries.oneOf(small, small, piece().map(piece -> "\n\n" + piece + "\n\n"));
        var length = Arbitraries.of(0, 0, 0, 1, 1, 2, 5, 40);
        return Combinators.combine(Arbitraries.integers().between(0, 1000), length, inserted).as(Edit::new);
    }
}
