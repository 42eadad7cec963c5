package blog.galley.exchange.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import blog.galley.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {

    @Test
    void highlightIsAFence() {
        assertThat(
                written("Text\n\n{{< highlight go \"linenos=table,hl_lines=2\" >}}\n# no heading\n**x** := `y`\n\n    four\n"
                        + "{{< /highlight >}}\n\nMore"))
                .isEqualTo("Text\n\n```go {linenos=table,hl_lines=2}\n# no heading\n**x** := `y`\n\n    four\n```\n\nMore");
        assertThat(written("{{% highlight md %}}\n```\n# x\n```\n{{% /highlight %}}")).isEqualTo("````md\n```\n# x\n```\n````");
        assertThat(written("- a\n\n  {{< highlight sh >}}\nls -l\n  cd\n  {{< /highlight >}}\n- b"))
                .isEqualTo("- a\n\n  ```sh\n  ls -l\n  cd\n  ```\n- b");
        assertThat(written("Press {{< highlight bash >}}*a*{{< /highlight >}} now")).isEqualTo("Press `*a*` now");
        assertThat(written("{{< highlight html >}}<b>{{</* x */>}}</b>{{< /highlight >}}")).contains("```html\n<b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{< figure src=\"a.png\" >}} | <figure><img src=\"a.png\" alt=\"\"></figure>",
        "{{< figure src=a.png alt=\"A > B\" />}} | <figure><img src=\"a.png\" alt=\"A &gt; B\"></figure>",
        "{{<figure src=\"/i/a.png\" caption=\"Below\" width=\"50%\">}} | "
                + "<figure><img src=\"/i/a.png\" alt=\"Below\" width=\"50%\"><figcaption>Below</figcaption></figure>",
        "{{< figure src=\"a.png\" link=\"https://x.org\" title=\"T\" attr=\"By Kim\" >}} | "
                + "<figure><a href=\"https://x.org\"><img src=\"a.png\" alt=\"\"></a><figcaption><strong>T</strong> By "
                + "Kim</figcaption></figure>",
        "{{< figure `raw.png` >}} | <figure><img src=\"raw.png\" alt=\"\"></figure>",
        "{{< youtube w7Ft2ymGmfc >}} | "
                + "<iframe src=\"https://www.youtube.com/embed/w7Ft2ymGmfc\" width=\"560\" height=\"315\" allowfullscreen></iframe>",
        "{{< youtube id=\"w7Ft-_\" start=30 >}} | "
                + "<iframe src=\"https://www.youtube.com/embed/w7Ft-_?start=30\" width=\"560\" "
                + "height=\"315\" allowfullscreen></iframe>",
        "{{% vimeo 146022717 %}} | "
                + "<iframe src=\"https://player.vimeo.com/video/146022717\" width=\"560\" height=\"315\" allowfullscreen></iframe>",
        "{{< gist spf13 7896402 \"img.html\" >}} | <https://gist.github.com/spf13/7896402#file-img-html>",
        "{{< tweet user=\"SanDiegoZoo\" id=\"1453110110599868418\" >}} | <https://x.com/SanDiegoZoo/status/1453110110599868418>",
        "{{< x 1453110110599868418 >}} | <https://x.com/i/status/1453110110599868418>",
        "{{< instagram BWNjjyYFxVx >}} | <https://www.instagram.com/p/BWNjjyYFxVx/>",
        "[there]({{< ref \"other.md\" >}}) | [there](/posts/other.md)",
        "[there]({{% relref \"other.md#part\" %}} \"Title\") | [there](/posts/other.md#part \"Title\")",
        "[there][r] {{< ref path=\"b\" >}} | [there][r] /posts/b",
        "Version {{< param version >}}. | Version 1.2.",
        "`curl {{< param \"version\" >}}` | `curl 1.2`",
        "a {{< comment >}}secret **x**{{< /comment >}} b | a  b"})
    void thoseOfHugoBecomeWhatTheyMean(String source, String meaning) {
        assertThat(written(source)).isEqualTo(meaning);
        assertThat(read(source).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "![x]({{ site.baseurl }}/img/a.png \"T\") | ![x](/img/a.png \"T\")",
        "<img src=\"{{site.url}}{{site.baseurl}}/a.png\"> | <img src=\"/a.png\">",
        "![x]({{ '/assets/a.png' ^vv^ relative_url }}) | ![x](/assets/a.png)",
        "[there]({{ site.baseurl }}{% post_url 2016-03-26-walk_ByNight %}) | [there](/posts/2016-03-26-walk_ByNight)",
        "[there]({% post_url /travel/2020-04-02-intro %}) | [there](/posts/2020-04-02-intro)",
        "[there]: <{% post_url 2015-12-02-Blog test %}> | [there]: </posts/2015-12-02-Blog test>",
        "[there]({% link _posts/2016-07-26-name.md %}#part) | [there](/posts//_posts/2016-07-26-name.md#part)",
        "{% post_link other 'Other *post*' %} | [Other *post*](/posts/other)",
        "{% asset_img after.png 나무 위！ %} | ![나무 위！](after.png)",
        "{% asset_img left 1.png 300 200 \"A b\" %} | <img src=\"1.png\" width=\"300\" height=\"200\" alt=\"A b\">",
        "{% img /images/a.jpg 50% %} | <img src=\"/images/a.jpg\" width=\"50%\" alt=\"\">",
        "{% asset_img hook.png 빌드%} | ![빌드](hook.png)",
        "{% youtube w7Ft2ymGmfc %} | "
                + "<iframe src=\"https://www.youtube.com/embed/w7Ft2ymGmfc\" width=\"560\" height=\"315\" allowfullscreen></iframe>",
        "{% include embed/youtube.html id='w7Ft-_' %} | "
                + "<iframe src=\"https://www.youtube.com/embed/w7Ft-_\" width=\"560\" height=\"315\" allowfullscreen></iframe>",
        "{% include embed/youtube.html id='a1b2C3d4-_E?start=123' title='산책' %} | "
                + "<iframe src=\"https://www.youtube.com/embed/a1b2C3d4-_E?start=123\" width=\"560\" height=\"315\" "
                + "allowfullscreen></iframe>",
        "{% include embed/video.html src=\"/media/산책/a.mp4\" %} | <video src=\"/media/산책/a.mp4\" controls></video>",
        "[a](https://x.org){:target=\"_blank\"}{:rel=\"noopener noreferrer\"}. | [a](https://x.org).",
        "# H {::comment}secret **x**{:/comment} b | # H  b",
        "`a`{: .filepath}. | `a`.",
        "{% include figure.html image_path=\"/a.png\" alt=\"A\" caption=\"Below\" %} | "
                + "<figure><img src=\"/a.png\" alt=\"A\"><figcaption>Below</figcaption></figure>",
        "{% gist spf13/7896402 %} | <https://gist.github.com/spf13/7896402>",
        "[a](https://x.org){:target=\"_blank\"} b | [a](https://x.org) b",
        "![a](a.png){: .shadow width=\"300\" } | ![a](a.png)",
        "Use {%- raw -%}{{ site.url }} and {% if %}{%- endraw -%} here | Use {{ site.url }} and {% if %} here",
        "`{% raw %}{{ x }}{% endraw %}` | `{{ x }}`",
        "a {% comment %}secret{% endcomment %} b | a  b",
        "{{< youtube w7Ft2ymGmfc >}} | "
                + "<iframe src=\"https://www.youtube.com/embed/w7Ft2ymGmfc\" width=\"560\" height=\"315\" allowfullscreen></iframe>"})
    void thoseOfJekyllAndHexoToo(String source, String meaning) {
        assertThat(liquid(source.replace("^vv^", "|")).text()).isEqualTo(meaning);
        assertThat(liquid(source.replace("^vv^", "|")).unknown()).isEmpty();
    }

    @Test
    void blocksOfJekyllAndHexoBecomeFences() {
        assertThat(liquid("Text\n{% highlight ruby linenos %}\n# no *heading*\n{% endhighlight %}\nMore").text())
                .isEqualTo("Text\n```ruby\n# no *heading*\n```\nMore");
        assertThat(liquid("{% codeblock Title lang:js %}\n__a__\n{% endcodeblock %}").text()).isEqualTo("```js\n__a__\n```");
        assertThat(liquid("- x\n\n  {% code %}\n  # a\n  {% endcode %}").text()).isEqualTo("- x\n\n  ```\n  # a\n  ```");
        assertThat(liquid("> A note\n{: .notice--info }\n\n* TOC\n{:toc}\n\n# H\n{: data-toc-skip='' .no_toc}\n> a\n\t{: .prompt-tip }\n")
                .text()).isEqualTo("> A note\n\n\n\n\n# H\n\n> a\n\t\n");
    }

    @Test
    void quotationsOfHexoStayQuotations() {
        assertThat(liquid("{% blockquote David https://x.org/a_b Some *title* %}\n**Bold**\n{% endblockquote %}\nText").text())
                .isEqualTo("<blockquote>\n\n\n**Bold**\n\n\n— David <https://x.org/a_b> Some \\*title\\*\n\n</blockquote>\n\nText");
        assertThat(liquid("{% note info %}\na {% raw %}{{ b }}{% endraw %}\n{% endnote %}").text())
                .isEqualTo("<blockquote>\n\n\na {{ b }}\n\n\n</blockquote>\n");
        assertThat(liquid("{% note tip \"Two words\" %}a{% endnote %}").text())
                .isEqualTo("<blockquote>\n\n**Two words**\n\na\n\n</blockquote>\n");
        assertThat(liquid("{% include image.html\n   image = \"/a.png\"\n   width = 250 %}").text())
                .isEqualTo("<figure><img src=\"/a.png\" alt=\"\" width=\"250\"></figure>");
    }

    @Test
    void whatIsOfTheirThemesStaysAndIsCounted() {
        var read = liquid("{% tabs info %}\n**Bold**\n{% endtabs %}\n\n[x]({% post_url gone %}) {{ page.title }} {:a => 1} {%");

        assertThat(read.text())
                .isEqualTo("{% tabs info %}\n**Bold**\n{% endtabs %}\n\n[x]({% post_url gone %}) {{ page.title }} {:a => 1} {%".replace(
                        "{% post_url gone %}", "`{% post_url gone %}`"));
        assertThat(read.unknown()).containsExactly(new Shortcodes.Unknown("tabs", 0, 0), new Shortcodes.Unknown("post_url", 4, 4));
    }

    @Test
    void codeShowsThoseOfJekyllAsTheyStand() {
        assertThat(liquid("```\n{% highlight ruby %}\n{{ site.baseurl }} {:a}\n{% raw %}{{ x }}{% endraw %}\n```").text())
                .isEqualTo("```\n{% highlight ruby %}\n{{ site.baseurl }} {:a}\n{{ x }}\n```");
    }

    @Test
    void detailsHideMarkdown() {
        assertThat(written("{{< details summary=\"More & more\" open=true >}}\n**Bold** {{< param version >}}\n{{< /details >}}\nText"))
                .isEqualTo("<details open><summary>More &amp; more</summary>\n\n\n**Bold** 1.2\n\n\n</details>\n\nText");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{{< notice warning >}}\n# no heading\n\n**no bold** <b>x</b>\n{{< /notice >}}",
        "Text {{< kbd >}}*Ctrl*_x_{{< /kbd >}} and more",
        "{{<icon>}} and {{<icon \"a_b_c\" >}} *yes*",
        "{{< rawhtml >}}\n<script>alert(1)</script>\n{{< /rawhtml >}}",
        "> {{< quote >}}\n> # x\n> {{< /quote >}}",
        "- {{< tab >}}\n# x\n  {{< /tab >}}",
        "<div>{{<icon>}}</div>",
        "{{< a >}}{{< b >}}*x*{{< /b >}}{{< /a >}}",
        "{{< chart >}}\n```\nx\n{{< /chart >}}",
        "{{</* figure src=\"a_b_.png\" */>}}"})
    void othersAreShownAsTheyStand(String source) {
        var html = new Markdown(List.of()).read(written(source)).html();
        var text = org.jsoup.Jsoup.parseBodyFragment(html).body().wholeText();

        for (var line : source.replace("/* ", " ").replace(" */", " ").replaceAll("(?m)^[>-]? ?", "").replace("<div>", "")
                .replace("</div>", "").replace(" *yes*", "").split("\n")) {
            assertThat(text).as(html).contains(line.strip());
        }
        assertThat(html).doesNotContain("<h1", "<strong", "<script");
    }

    @Test
    void whatIsMarkdownInsideOneStaysMarkdown() {
        assertThat(written("{{% notice tip %}}\n**Bold**\n{{% /notice %}}")).isEqualTo("{{% notice tip %}}\n**Bold**\n{{% /notice %}}");
    }

    @Test
    void thoseThatAreUnknownAreCountedWhereTheyStand() {
        var read = read(
                "Text {{< a >}} {{% note %}}inside{{% /note %}}\n\n```\n{{< code >}}\n```\n\n"
                        + "`{{< inline >}}` {{</* escaped */>}} {{<b \"x\">}}");

        assertThat(read.unknown()).containsExactly(
                new Shortcodes.Unknown("a", 0, 5), new Shortcodes.Unknown("note", 0, 15), new Shortcodes.Unknown("b", 6, 37));
    }

    @Test
    void codeShowsThoseOfHugoAndLosesTheMarksOfTheEscaped() {
        assertThat(written("```\n{{< figure src=x >}}\n{{</* figure src=x */>}}\n{{%/* note */%}}\n```\n`{{< youtube x >}}`"))
                .isEqualTo("```\n{{< figure src=x >}}\n{{< figure src=x >}}\n{{% note %}}\n```\n`{{< youtube x >}}`");
    }

    @Test
    void whatIsMisspelledOrLeadsNowhereStays() {
        assertThat(written("[a]({{< ref \"gone.md\" >}}) {{< youtube >}} {{< figure alt=x >}} {{< gist 1 >}} {{< open {{ x }} {{< "))
                .isEqualTo("[a]({{< ref \"gone.md\" >}}) {{< youtube >}} {{< figure alt=x >}} {{< gist 1 >}} {{< open {{ x }} {{< ");
    }

    @Test
    void linesAreThoseOfTheSource() {
        var read = read("a\n{{< highlight go >}}\nb\n{{< /highlight >}}\n{{< figure src=x caption=\"*y*\" >}}\nc\nd");
        var lines = read.text().split("\n", -1);

        assertThat(read.lines()).hasSize(lines.length);
        assertThat(read.lines().get(List.of(lines).indexOf("b"))).isEqualTo(2);
        assertThat(read.lines().get(List.of(lines).indexOf("c"))).isEqualTo(5);
        assertThat(read.lines().get(List.of(lines).indexOf("d"))).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{< details >}}", "{{< a >}}", "{{% a %}}", "{{< a \"", "{{< a `", "{{</* ", "{{< /a >}}",
        "{{< a >}}\n{{< /a >}}\n", "{{% a %}}x{{% /b %}}", "{{<", "{{< a=\"\\",
        "{{< highlight >}}", "{{< highlight go >}}`{{< /highlight >}}", "> {{< a >}}\n",
        "- {{< highlight a >}}\nx{{< /highlight >}}\n"})
    void hostileOnesTakeTimeInProportion(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(piece.repeat(500_000 / piece.length())));
        assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> read(piece.repeat(200_000 / piece.length()) + "{{< /details >}}".repeat(10_000) + "{{< /a >}}".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% raw %}", "{% a ", "{% a % ", "{%", "{{ site.", "{{ 'a' | ", "){: .a ", "* a\n{:", "{% highlight %}",
        "{% endraw %}", "{% a x=\"", "{% highlight a %}`{% endhighlight %}"})
    void hostileOnesOfJekyllTakeTimeInProportionToo(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> liquid(piece.repeat(500_000 / piece.length())));
    }

    private static Shortcodes.Written liquid(String source) {
        UnaryOperator<String> addresses = path -> path.startsWith("gone") ? "" : "/posts/" + path;
        return Shortcodes.in(source, LiquidTags.in(source), new LiquidMeaning(new HugosShortcodes(addresses, key -> ""), addresses));
    }

    private static String written(String source) {
        return read(source).text();
    }

    private static Shortcodes.Written read(String source) {
        return Shortcodes.in(source,
                new HugosShortcodes(path -> path.startsWith("gone") ? "" : "/posts/" + path, key -> key.equals("version") ? "1.2" : ""));
    }
}
