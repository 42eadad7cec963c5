package blog.galley.markdown.rawhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.markdown.Heading;
import blog.galley.markdown.Markdown;
import blog.galley.markdown.Safe;
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
        var details = body(
                "<details open class=\"x\" ontoggle=\"x()\">\n<summary>요약</summary>\n\n- **목록**\n\n```\n코드\n```\n\n</details>\n\n뒤")
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
        var frame = body("<iframe src=\"https://www.youtube.com/embed/x\" width=560 srcdoc=x onload=x() allow=camera>y</iframe>")
                .selectFirst("iframe");
        assertThat(frame.attr("sandbox")).doesNotContain("top-navigation");
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.attr("title")).isNotEmpty();
        assertThat(frame.attributes().asList()).extracting("key").contains("allowfullscreen").doesNotContain("srcdoc", "onload", "allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://www.youtube.com/x", "https://m.youtube.com/x", "https://www.youtube.com.evil.com/", "https://evil.com/www.youtube.com",
        "//evil.com/x", "https://www.youtube.com@evil.com/", "https://www.youtube.com:444/", "https:\\\\www.youtube.com\\x",
        "https://evil.com\\@www.youtube.com/", "javascript:x", "/x", "", "https://www.youtube.com%2eevil.com/", "https:evil.com",
    })
    void otherFramesAreDropped(String src) {
        assertThat(body("<iframe src=\"" + src + "\"></iframe>").select("iframe")).isEmpty();
    }

    /** Such as blogs that moved once before have around each post. */
    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', value = {
        "<body>\\n<p>a</p>\\n\\n<p>b</p>\\n</body> → <p>a</p><p>b</p>",
        "<html>\\n<head>\\n<title>x</title>\\n</head>\\n<body>\\n\\na *b*\\n\\n</body>\\n</html> → <p>a <em>b</em></p>",
        "  <BODY>  \\n\\na → <p>a</p>",
        "Put it in\\n<body>\\nhere. → <p>Put it in &lt;body&gt; here.</p>",
        "<body>에 넣어요. → <p>&lt;body&gt;에 넣어요.</p>",
        "<head>태그 안에 → <p>&lt;head&gt;태그 안에</p>",
        "<div>\\n<body> x\\n</div> → <div>&lt;body&gt; x</div>",
    })
    void whatStandsAroundAWholePageIsNotShown(String source, String html) {
        assertThat(
                body(source.replace("\\n", "\n")).html().replaceAll("\\s*\n\\s*", " ").replaceAll("(^|(?<=>)) +(?=<(?!/?em))", "").strip())
                .isEqualTo(html);
    }

    @Test
    void filmsAndSoundsHaveControlsAndComeSecurely() {
        var body = body(
                "<video src=\"a.mp4\" autoplay muted><source src=\"https://a.b/c.mp4\" type=\"video/mp4\"><source src=\"http://a.b/c\"></video>");
        assertThat(body.selectFirst("video[src=a.mp4][controls][muted]").attributes().hasKey("autoplay")).isFalse();
        assertThat(body.select("video > source").eachAttr("src")).containsExactly("https://a.b/c.mp4", "https://a.b/c");
        assertThat(body("<audio src=\"HTTP://a.b/c.mp3\"></audio>").select("audio").attr("src")).isEqualTo("https://a.b/c.mp3");
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
        "<li>a<li>b → <ul><li>a</li><li>b\\n</li></ul>",
        "<dt>a<dd>b → <dl><dt>a</dt><dd>b\\n</dd></dl>",
        "a</br>b → <p>a<br />b</p>",
        "</p> → <p></p>",
        "<font color=red>a</font> <strike>b</strike> <tt>c</tt> → <p><span>a</span> <s>b</s> <code>c</code></p>",
        "<CENTER>a</CENTER> → <div class=\"align-center\">a</div>",
        "<section>a</section> → <div>a</div>",
        "<div <b → &lt;div &lt;b",
        "<div>a <!-- b --> c<!d>e<?f?>g</div> → <div>a  ceg</div>",
        "<div>&lt;b&gt; &amp; &nbsp;x</div> → <div>&lt;b&gt; &amp; \u00a0x</div>",
    })
    void tagsAreBalanced(String source, String html) {
        assertThat(render(source).strip()).isEqualTo(html.translateEscapes());
        Safe.check(render(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<On Photography> by Susan Sontag", "List<String>을", "git clone <url> here", "/proc/<pid>/mem", "<main>: push",
        "cp <source> <target>",
        "ping <address>", "./a.out <input> <output>", "Map<K, List<V>>", "</url>", "a </body> b", "the <div> tag", "the <title> tag",
        "a <script> 태그는",
        "<my-element a=\"b\">c</my-element>", "<url>", "cd <dir>", "<key>=<value>", "<T extends Comparable<T>>", "a <li> b", "a <table> b",
        "<button>눌러</button>",
    })
    void wordsInAngleBracketsStayWords(String words) {
        for (var source : List.of(words, "- " + words, "> " + words, "글 " + words, words + "\n이어지는 줄")) {
            var document = markdown.read(source);
            var shown = source.replaceFirst("^[->] ", "").replace('\n', ' ');
            assertThat(body(source).text()).isEqualTo(shown);
            assertThat(document.plainText()).isEqualTo(shown);
            assertThat(document.excerpt()).isEqualTo(shown);
            assertThat(document.removed()).isEmpty();
        }
    }

    @Test
    void wordsInAngleBracketsAreReadAsTextAround() {
        assertThat(render("- <main>: `push`\n- <url> **b**")).contains("<li>&lt;main&gt;: <code>push</code></li>",
                "&lt;url&gt; <strong>b</strong>");
        assertThat(body("<div>\ngit clone <url>\n</div>").selectFirst("div").text()).isEqualTo("git clone <url>");
        assertThat(body("## <url> 제목").select("h2 > a.anchor").text()).isEqualTo("<url> 제목");
        assertThat(markdown.read("## <url> 제목").outline().headings().get(0)).isEqualTo(new Heading(2, "<url> 제목", "url-제목"));
        assertThat(render("a <!-- b --> <?c?> <![CDATA[d]]> e")).isEqualTo("<p>a    e</p>\n");
    }

    @Test
    void whatIsTakenAwayIsNamed() {
        var source = "글\n\n<iframe src=\"https://evil.com/x\"></iframe>\n\n<img src=a.png style=x onclick=y class=z>\n\na <button class=x>눌러</button>\n"
                + "<svg viewBox=\"0 0 1 1\"><path d=x /><text>안</text></svg>\n\n<script>x()</script>\n\n<iframe src=\"https://www.youtube.com/embed/x\"></iframe>";
        assertThat(markdown.read(source).removed()).containsExactly(
                new Removal(2, Removal.Kind.FRAME, "evil.com"),
                new Removal(4, Removal.Kind.ATTRIBUTE, "style"),
                new Removal(4, Removal.Kind.ATTRIBUTE, "onclick"),
                new Removal(6, Removal.Kind.ELEMENT, "button"),
                new Removal(7, Removal.Kind.ELEMENT, "svg"),
                new Removal(9, Removal.Kind.ELEMENT, "script"));
        assertThat(body(source).select("p").eachText()).contains("a 눌러");
        assertThat(markdown.read("<b>x</b> `<script>` <br> <picture><img src=x></picture> <!-- x -->").removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"//www.youtube.com/embed/x", "https://youtube.com/embed/x", "//youtube.com/embed/x", "HTTPS://YouTube.com/embed/x"})
    void knownHostsAreKnownHoweverTheyAreWritten(String src) {
        assertThat(body("<iframe src=\"" + src + "\"></iframe>").selectFirst("iframe").attr("src"))
                .isEqualTo("https://www.youtube.com/embed/x");
    }

    @Test
    void anAnchorByNameIsOneById() {
        assertThat(body("<a name=\"여기\"></a>글 [x](#여기)").select("a[id=여기]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"50%, 50%", "300, 300", "300px, 300px", "33.3%, 33.3%", "101%, ''", "0, ''", "expression(x), ''"})
    void picturesKeepTheirWidth(String width, String kept) {
        assertThat(body("<img src=a.png width=\"" + width + "\">").selectFirst("img").attr("width")).isEqualTo(kept);
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
