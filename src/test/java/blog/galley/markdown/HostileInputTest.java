package blog.galley.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import blog.galley.markdown.rawhtml.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private final Markdown markdown = new Markdown(List.of("www.youtube.com"));

    @ParameterizedTest
    @ValueSource(strings = {
        "</article></main><form action=//evil><input name=q><button>x",
        "<script>alert(1)</script>", "<scr<script>ipt>alert(1)</script>", "<script\n\n>alert(1)\n\n</script>", "<script/src=//e>",
        "a <script>alert(1)</script>", "<style>*{}</style><link rel=stylesheet href=x><meta http-equiv=refresh><base href=//e>",
        "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=\"x\"onerror=alert(1)>", "<img src='a' ' onerror=x>",
        "<div\n\nonclick=alert(1)>", "<b onclick\n=alert(1)>x", "<svg onload=alert(1)>",
        "<svg><p><style><img title=\"</style><img src=x onerror=x>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=x>\">", "<textarea><b onclick=x>", "<title><img onerror=x></title>",
        "<!--><img src=x onerror=x>-->", "<!--><script>x</script>", "<![CDATA[<img onerror=x>]]>", "<?x <img onerror=x>?>",
        "<a href=javascript:x>a", "<a href=\" jav&#x09;ascript:x\">a", "<a href=\"&#1;javascript:x\">a", "<a href=JaVaScRiPt:x>a",
        "<a href=\"javascript&colon;x\">a", "<a href=\"&#0000106avascript:x\">a", "<a href=vbscript:x>a", "<a href=data:text/html,x>a",
        "<a href=\"\u2028javascript:x\">a", "<a href=\"\u00a0javascript:x\">a", "<a href='\"onclick=x'>a", "<a href=`x` onclick=`y`>a",
        "[a](javascript:x)", "[a](<java\tscript:x>)", "[a](JAVASCRIPT:x)", "[a](&#106;avascript:x)", "[a](javascript&colon;x)",
        "[a](\\javascript:x)", "[a](java&#10;script:x)", "[a](&#1;javascript:x)", "[a](data:text/html;base64,x)", "[a](vbscript:x)",
        "[a][b]\n\n[b]: javascript:x", "![a][b]\n\n[b]: <javascript:x> 'x'", "![a](javascript:x)", "![a](data:image/svg+xml,x)",
        "<javascript:alert(1)>", "[a [b](javascript:x)](javascript:y)", "[![a](javascript:x)](javascript:y \"t\")",
        "[a](x \"\\\" onclick=x\")",
        "![a\" onerror=x](x \"\\\" onerror=x\")", "```js\" onclick=x\nx\n```", "```\tmodal x\ny\n```", "# <b onclick=x>a",
        "[^<b>]\n\n[^<b>]: <script>",
        "| <script> |\n|---|\n| </table></div><form> |", "- [ ] <form>\n- </label></li></ul><b>x", "> [!NOTE]\n> </div><form>",
        "$<script>alert(1)</script>$", "$$\n</code></pre></div><form>\n$$", "```math\n</code><form>\n```", "```mermaid\n</pre><form>\n```",
        "# $<b onclick=x>$ [a](b)", "# a <a href=x>b</a>", "<a href=x>\n\n# b\n\n</a>", "<summary>\n\n# a\n\n```x\ny\n```\n\n</summary>",
        "<details>\n\n<form>\n\n</article>\n\n- a\n</details>\n  </ul>", "<table>\n\n# a\n\n<tr>\n\n- b\n\n<td>\n\n</table></td>c",
        "<p>\n\npara\n\n</p>\n\n<p>\n\n- x\n\n</p>", "<a href=x>\n\n[y](z)\n\n<a href=w>q</a>\n\n</a>", "<select><option><table><caption>x",
        "<frameset><frame src=x>",
        "<object data=x><embed src=x>", "<iframe srcdoc=\"<script>x</script>\"></iframe>", "<iframe src=//e><img src=x onerror=x></iframe>",
        "<plaintext>x\n\ny", "<xmp><b></xmp>",
        "<div id=After name=x data-hx-get=x hx-on:click=x HX-GET=x style=x class=x>", "&lt;script>alert(1)&lt;/script>", "&#60;script&#62;",
        "&#xFDD0;<b>x &#1; &#xD800; &#xFFFE; &#0; <b title=\"&#xFDD0;&#1;\">", "\0<b\0>x</b>",
        "\uD800 \uDC00 <b title=\uD800>x</b> `\uD800`", "\u0001\f\u000B x\u007F",
        "<B>x</B> <b >y</b > </ b>", "<DIV>\n\n</DIV>\n\n<H1>x</H1>", "<ruby><rt><rp><ruby>x</rt>y", "<dl><dd><div><dt>x<dl><dt>y</dl>z",
    })
    void nothingHarmfulGetsThrough(String source) {
        Safe.check(markdown.read(source).html());
    }

    /** Documents made of tags and Markdown at random; the seed is fixed, so that a failure can be seen again. */
    @Test
    void anyMixtureOfTagsAndMarkdownIsSafeAndWellNested() {
        var random = new Random(20240408);
        for (int i = 0; i < 4000; i++) {
            var source = mixture(random);
            try {
                Safe.check(markdown.read(source).html());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Source:\n" + source, e);
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "\n\n", "\n\n", "\n", "- ", "> ", "    ", "1. ", "**", "*", "~~", "`", "글", "a(b)", "[l](u)", "[l](javascript:x)",
            "![i](u \"t\")",
            "![i](u)", "| a | b |\n|---|:-:|\n| c |", "\n\n# h\n\n", "\n\n## h 1\n", "[^1]", "\n\n[^1]: note\n", "```\n", "---\n",
            "\n\n> [!NOTE]\n> x\n\n",
            "- [ ] ", "<!--", "-->", "<?", "<![CDATA[", "&lt;", "\"", "'", "=", "<", "/>", ">", "javascript:x", "[x]: javascript:a\n",
            "[x]",
            "http://a.b", "$", "$$\n", "$x$", "```math\n", "```mermaid\n", "&#xFDD0;", "\t", "\0");
    private static final List<String> TAGS = tags();

    private static List<String> tags() {
        var tags = new ArrayList<>(Content.ELEMENTS.stream().sorted().toList());
        tags.addAll(List.of(
                "form", "input", "script", "style", "svg", "math", "article", "main", "body", "html", "table", "tr", "td", "a", "p", "li",
                "select", "option", "button", "template", "nobr", "center", "font", "textarea", "title", "noscript", "plaintext", "xmp",
                "frameset", "base", "meta", "link", "object", "marquee", "colgroup", "col", "DIV", "B"));
        return tags;
    }

    private static String mixture(Random random) {
        var source = new StringBuilder();
        for (int i = random.nextInt(2, 16); i > 0; i--) {
            if (random.nextBoolean()) {
                source.append(PIECES.get(random.nextInt(PIECES.size())));
                continue;
            }
            source.append(random.nextInt(3) == 0 ? "</" : "<").append(TAGS.get(random.nextInt(TAGS.size())));
            if (random.nextInt(3) == 0) {
                source.append(" href=x src=y.png id=h class=q onclick=z style=w data-x name=n");
            }
            source.append(random.nextInt(12) == 0 ? "" : ">").append(random.nextInt(3) == 0 ? "\n\n" : "");
        }
        return source.toString();
    }
}
