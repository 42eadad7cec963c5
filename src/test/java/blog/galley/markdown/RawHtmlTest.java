package blog.galley.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    private final Markdown markdown = new Markdown(List.of("www.youtube.com"));

    @ParameterizedTest
    @ValueSource(strings = {
        "<kbd>Ctrl</kbd>", "x<sub>1</sub><sup>2</sup>", "<mark>강조</mark>", "<abbr title=\"말\">ㅁ</abbr>",
        "<ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby>", "<time datetime=\"2024-04-08\">봄</time>", "<del>a</del><ins>b</ins>",
        "<span lang=\"ja\" dir=\"ltr\" title=\"t\" id=\"여기\">x</span>", "<q>x</q> <cite>y</cite> <small>z</small>",
    })
    void inlineElementsStay(String html) {
        assertThat(render(html)).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void detailsHoldMarkdown() {
        var details = body("<details open class=\"x\" ontoggle=\"x()\">\n<summary>요약</summary>\n\n- **목록**\n\n```\n코드\n```\n\n</details>\n\n뒤")
                .selectFirst("details");
        assertThat(details.attributes().asList()).extracting("key").containsExactly("open");
        assertThat(details.select("summary + ul strong, pre code").eachText()).containsExactly("목록", "코드");
        assertThat(details.nextElementSibling().text()).isEqualTo("뒤");
    }

    @Test
    void tablesHoldMarkdownAndGetWhatTheyLack() {
        var body = body("<table>\n<tr><th scope=row colspan=2>a\n<td>\n\n**b**\n\n</td></tr>\n</table>\n\n뒤");
        assertThat(body.select("table > tbody > tr > td > p > strong")).hasSize(1);
        assertThat(body.selectFirst("table").nextElementSibling().text()).isEqualTo("뒤");
    }

    @Test
    void figuresAndImages() {
        var body = body("<figure>\n<img src=\"사진.png\" width=\"300\" onerror=\"x()\" style=\"x\">\n<figcaption>말</figcaption>\n</figure>");
        assertThat(body.selectFirst("figure > img").attributes().asList())
                .extracting("key").containsExactlyInAnyOrder("src", "width", "alt", "loading", "decoding");
        assertThat(body.select("figure > figcaption").text()).isEqualTo("말");
        assertThat(render("<img src=\"data:image/png;base64,x\"><img>")).isEqualTo("<p></p>\n");
        assertThat(body("<p align=\"center\"><img src=x.png></p>").select("p.align-center > img")).hasSize(1);
    }

    @Test
    void framesComeFromKnownHostsOnly() {
        var frame = body("<iframe src=\"https://www.youtube.com/embed/x\" width=560 srcdoc=x onload=x() allow=camera>y</iframe>").selectFirst("iframe");
        assertThat(frame.attr("sandbox")).doesNotContain("top-navigation");
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.attr("title")).isNotEmpty();
        assertThat(frame.attributes().asList()).extracting("key").contains("allowfullscreen").doesNotContain("srcdoc", "onload", "allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://www.youtube.com/x", "https://youtube.com/x", "https://www.youtube.com.evil.com/", "https://evil.com/www.youtube.com",
        "//www.youtube.com/x", "https://www.youtube.com@evil.com/", "https://www.youtube.com:444/", "https:\\\\www.youtube.com\\x",
        "https://evil.com\\@www.youtube.com/", "javascript:x", "/x", "", "https://www.youtube.com%2eevil.com/", "https:evil.com",
    })
    void otherFramesAreDropped(String src) {
        assertThat(body("<iframe src=\"" + src + "\"></iframe>").select("iframe")).isEmpty();
    }

    @Test
    void filmsAndSoundsHaveControlsAndComeSecurely() {
        var body = body("<video src=\"a.mp4\" autoplay muted><source src=\"https://a.b/c.mp4\" type=\"video/mp4\"><source src=\"http://a.b/c\"></video>");
        assertThat(body.selectFirst("video[src=a.mp4][controls][muted]").attributes().hasKey("autoplay")).isFalse();
        assertThat(body.select("video > source")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', value = {
        "a <b>b → <p>a <b>b</b></p>",
        "a <b><i>b</b></i> c → <p>a <b><i>b</i></b> c</p>",
        "a </b> c → <p>a  c</p>",
        "*a <b>b* c</b> → <p><em>a <b>b</b></em> c</p>",
        "a <div>b</div> → <p>a b</p>",
        "<a href=\"u\">a [b](v) c</a> → <p><a href=\"u\">a </a><a href=\"v\">b</a> c</p>",
        "[a <a href=\"u\">b</a>](v) → <p><a href=\"v\">a b</a></p>",
        "<DIV ID=x>a</DIV> → <div id=\"x\">a</div>",
        "<p>a<p>b → <p>a</p><p>b\\n</p>",
        "<ul><li>a<li>b</ul> → <ul><li>a</li><li>b</li></ul>",
        "<li>a → a",
        "<div <b → &lt;div &lt;b",
        "<div>a <!-- b --> c<!d>e<?f?>g</div> → <div>a  ceg</div>",
        "<div>&lt;b&gt; &amp; &nbsp;x</div> → <div>&lt;b&gt; &amp; \u00a0x</div>",
    })
    void tagsAreBalanced(String source, String html) {
        assertThat(render(source).strip()).isEqualTo(html.translateEscapes());
        Safe.check(render(source));
    }

    @Test
    void anElementEndsWithTheListItemItBeganIn() {
        assertThat(body("- <div>\n\n  a\n- b\n\n</div>\n\nc").select("body > ul + p").text()).isEqualTo("c");
    }

    @Test
    void theAuthorCannotForgeWhatIsOurs() {
        var body = body("<div class=\"alert alert-note\" role=\"note\" data-x=1 hx-get=/ data-hx-get=/ name=x id=Dialog tabindex=0>x</div>"
                + "<p><code class=\"language-java\">y</code> <code class=\"language-java modal\">z</code></p>");
        assertThat(body.selectFirst("div").attributes()).isEmpty();
        assertThat(body.select("code").eachAttr("class")).containsExactly("language-java");
    }

    @Test
    void linksAreResolvedWhereverTheyStand() {
        var html = markdown.read(
                "![a](x.png) [b](y.md \"t\") [c][r]\n\n<img src=z.png> <a href=w.md>w</a>\n\n[r]: v.md",
                destination -> destination.startsWith("w") ? "javascript:x" : "/media/" + destination).html();
        var body = Jsoup.parse(html).body();
        assertThat(body.select("img").eachAttr("src")).containsExactly("/media/x.png", "/media/z.png");
        assertThat(body.select("a").eachAttr("href")).containsExactly("/media/y.md", "/media/v.md");
    }

    private String render(String source) {
        return markdown.read(source).html();
    }

    private Element body(String source) {
        Safe.check(render(source));
        return Jsoup.parse(render(source)).body();
    }
}
