package blog.galley.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.Heading;
import blog.galley.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private final Markdown markdown = new Markdown(List.of());

    @ParameterizedTest
    @CsvSource(delimiterString = "→", value = {
        "$x$ → $x$",
        "값은 $x^2$이다 → 값은 $x^2$이다",
        "($a_1 * b_2$), $c_3$. → ($a_1 * b_2$), $c_3$.",
        "$a\\nb$ → $a\\nb$",
        "$\\\\text{\\\\$5}$ → $\\\\text{\\\\$5}$",
        "**$x$** → <strong>$x$</strong>",
        "[$x$](u) → <a href=\"u\">$x$</a>",
        "a $$ x + y $$ b → a $$ x + y $$ b",
        "$a<b>c & d$ → $a&lt;b&gt;c &amp; d$",
    })
    void dollarsHoldAFormula(String source, String expected) {
        var html = expected.translateEscapes()
                .replaceAll("\\$\\$(.+?)\\$\\$", "<span class=\"math math-display\"><code>$1</code></span>")
                .replaceAll("(?s)\\$((?:\\\\\\$|[^$])+?)(?<!\\\\)\\$", "<span class=\"math\"><code>$1</code></span>");
        assertThat(markdown.read(source.translateEscapes()).html()).isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "$5 and $6", "US$5, US$6", "costs 5$ or 6$", "$ x $", "$x $", "$ x$", "$x", "$$", "$$ $$", "$x$y", "$1$2", "a$x$", "A$AP and A$AP",
        "$HOME/bin:$PATH", "${a}/${b}", "(${process.platform}) jsdom/${version}",
        "`$x$`", "`$`x`$`", "$`x`$", "\\$x$", "$x\\$", "$$x$", "$x$$", "$$$x$$$", "$a `$` b", "$\n\nx$",
    })
    void otherDollarsAreText(String source) {
        assertThat(markdown.read(source).html()).doesNotContain("math").contains("$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$\na\n+ b\n- c\n$$", "$$ a\n+ b\n- c $$", "  $$\n  a\n  + b\n  - c\n  $$  ", "```math\na\n+ b\n- c\n```"})
    void aFormulaOnItsOwnLinesIsABlock(String source) {
        assertThat(markdown.read(source).html().replace("\n</code>", "</code>").replace(" tabindex=\"0\"", ""))
                .isEqualTo("<div class=\"math\"><pre><code>a\n+ b\n- c</code></pre></div>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", value = {
        "text\\n$$\\nx\\n$$\\nmore → <p>text</p>\\n<div class=\"math\"><pre><code>x</code></pre></div>\\n<p>more</p>\\n",
        "text\\n$$x$$ → <p>text</p>\\n<div class=\"math\"><pre><code>x</code></pre></div>\\n",
        "> $$\\n> x\\n> $$ → <blockquote>\\n<div class=\"math\"><pre><code>x</code></pre></div>\\n</blockquote>\\n",
        "$$\\nx\\n\\n$$ → <p>$$\\nx</p>\\n<p>$$</p>\\n",
        "$$ is *much* → <p>$$ is <em>much</em></p>\\n",
        "$$ is\\n*much* → <p>$$ is\\n<em>much</em></p>\\n",
        "text\\n$$ is\\n- much → <p>text\\n$$ is</p>\\n<ul>\\n<li>much</li>\\n</ul>\\n",
        "$$\\na $ b\\n$$ → <p>$$\\na $ b\\n$$</p>\\n",
        "$$\\n$$ → <p>$$\\n$$</p>\\n",
    })
    void aBlockEndsWithItsDollarsAndIsAParagraphWithoutThem(String source, String html) {
        assertThat(markdown.read(source.translateEscapes()).html()).isEqualTo(html.translateEscapes());
    }

    @Test
    void formulasAreWordsForSearchAndExcerpts() {
        var read = markdown.read("# Of $x^2$\n\nIs $a\nb$ more?\n\n$$\nE = mc^2\n$$\n");
        assertThat(read.plainText()).isEqualTo("Of x^2\nIs a b more?\nE = mc^2");
        assertThat(read.excerpt()).isEqualTo("Is a b more?");
        assertThat(read.outline().headings()).extracting(Heading::text).containsExactly("Of x^2");
    }
}
