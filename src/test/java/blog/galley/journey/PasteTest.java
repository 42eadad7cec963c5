package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import blog.galley.support.Wait;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted becomes text that an author would have typed. */
@QuarkusTest
class PasteTest extends Journey {

    @BeforeEach
    void startWriting() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.route("https://example.org/**", route -> route
                .fulfill(new Route.FulfillOptions().setContentType("image/svg+xml").setBody("<svg xmlns='http://www.w3.org/2000/svg'/>")));
        signIn();
        newPost();
        source().focus();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAddressOverWordsMakesALink(boolean plain) {
        if (plain) {
            page.locator("#PlainText").click();
        }
        source().fill("한글");
        copy("https://example.org/(x)", null);
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+v");
        assertThat(page.locator("#Body")).hasValue("[한글](<https://example.org/(x)>)");

        page.keyboard().press("Control+z");
        assertThat(page.locator("#Body")).hasValue("한글");
        saved();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPartOfAPageBecomesMarkdownAndWithShiftItsWords(boolean plain) {
        if (plain) {
            page.locator("#PlainText").click();
        }
        source().fill("before");
        copy("제목\n\n굵게 쓴 글", "<h2>제목</h2><p><b>굵게</b> 쓴 <a href='https://example.org/'>글</a></p>");
        page.keyboard().press("Control+v");
        assertThat(page.locator("#Body")).hasValue("before\n\n## 제목\n\n**굵게** 쓴 [글](https://example.org/)");

        source().fill("");
        page.keyboard().press("Control+Shift+v");
        assertThat(page.locator("#Body")).hasValue("제목\n\n굵게 쓴 글");
        saved();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesBecomeMarkdown(String html, String markdown) {
        paste("as text", html);
        assertThat(page.locator("#Body")).hasValue(markdown);
        saved();
    }

    static List<Arguments> pages() {
        return List.of(
                Arguments.of("<p style='color:red'>one <span>plain</span> *paragraph*</p>", "as text"),
                Arguments.of("<script>x</script><style>p{}</style><p>a<br>b</p><p>c</p>", "a\\\nb\n\nc"),
                Arguments.of("<p><b>마크다운(Markdown)</b>을 <i>씁니다</i>. x<strong>bold.</strong>y <s>gone</s></p>",
                        "**마크다운(Markdown)**을 *씁니다*. x<strong>bold.</strong>y ~~gone~~"),
                Arguments.of("<p>1. no list</p><p># no heading</p><p>- [a](b) 2*3*4 snake_case _x_ &lt;b&gt; `c` 10~20 ~~x~~ &amp;amp;</p>",
                        "1\\. no list\n\n\\# no heading\n\n\\- \\[a](b) 2\\*3\\*4 snake_case \\_x\\_ \\<b> \\`c\\` 10~20 \\~\\~x\\~\\~ \\&amp;"),
                Arguments.of(
                        "<p>x <a href='javascript:alert(1)'>no link</a><img src='cid:part' alt='d'><img src='https://example.org/a.png' alt='그림'></p>",
                        "x no link![그림](https://example.org/a.png)"),
                Arguments.of(
                        "<ul><li>one<ol start='3'><li>three</li><li>four</li></ol></li><li><input type='checkbox' checked>done</li></ul>",
                        "- one\n  3. three\n  4. four\n- [x] done"),
                Arguments.of("<table><tr><th>a|b</th><th align='right'>n</th></tr><tr><td colspan='2'>x</td></tr></table>",
                        "| a\\|b | n |\n| --- | ---: |\n| x |  |"),
                Arguments.of(
                        "<p>Call <code>a`b</code>.</p><pre><code class='language-java'>int a;\n\n  b();\n</code></pre><blockquote><p>q</p><p>r</p></blockquote>",
                        "Call ``a`b``.\n\n```java\nint a;\n\n  b();\n```\n\n> q\n>\n> r"),
                Arguments.of(
                        "<b style='font-weight:normal' id='docs-internal-guid-1'><p><span style='font-weight:700'>bo</span><span style='font-weight:700'>ld</span></p>"
                                + "<ul><li><p>a</p></li><ul><li><p>b</p></li></ul></ul></b><br class='Apple-interchange-newline'>",
                        "**bold**\n\n- a\n  - b"),
                Arguments.of(
                        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>first<o:p></o:p></p>"
                                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.&nbsp;</span>sub</p><p class=MsoNormal>end</p>",
                        "- first\n  1. sub\n\nend"));
    }

    @Test
    void whatIsNoTextIsLeftOutAndSaidSo() {
        paste("PK\u0003\u0000 한글 HALF end", "");
        assertThat(page.locator("#Body")).hasValue("PK 한글  end");
        saved();
        assertThat(page.locator(".note")).containsText(": 3");
        page.locator(".note button").click();
        assertThat(page.locator(".note")).hasCount(0);
        assertThat(source()).isFocused();
    }

    @Test
    void inCodeItStaysTheText() {
        put(source(), "```\n\n```");
        page.keyboard().press("ArrowUp");
        paste("<b>x</b>", "<p><b>x</b> and more</p><p>y</p>");
        assertThat(page.locator("#Body")).hasValue("```\n<b>x</b>\n```");
    }

    /** What another program has copied, as it comes; the browser's own copy would be cleaned. */
    private void paste(String text, String html) {
        source().evaluate("""
                (target, { text, html }) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text.replace('HALF', '\\ud800')); // of a surrogate pair
                  if (html) clipboardData.setData('text/html', html);
                  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
                }""", Map.of("text", text, "html", html));
    }

    private void copy(String text, String html) {
        page.evaluate("""
                ({ text, html }) => {
                  const content = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
                  if (html) content['text/html'] = new Blob([html], { type: 'text/html' });
                  return navigator.clipboard.write([new ClipboardItem(content)]);
                }""", Map.of("text", text, "html", html == null ? "" : html));
    }

    @Test
    void codeFarDownALongTextStaysAsItIs() {
        put(source(), "A line of a long text.\n\n".repeat(3_000) + "```html\n");
        copy("<b>x</b>", "<b>x</b>");
        page.keyboard().press("Control+End");
        page.keyboard().press("Control+v");
        until("document.querySelector('#Body').value.endsWith('<b>x</b>')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>words</p><img src='file:///a.png'>", "words<img src='blob:x'>",
        "<p>words</p><canvas></canvas>", "words <svg role=img></svg>"})
    void noPictureIsLeftOutWithoutAWord(String html) {
        copy("words", html);
        page.keyboard().press("Control+v");
        assertThat(page.locator(".editor-source .note")).containsText("Pictures without an address on the web were left out: 1");
    }

    @Test
    void aPictureCopiedFromAPageIsThere() {
        page.evaluate(
                """
                        () => document.querySelector('markdown-editor .cm-content, #Body')?.ownerDocument && (() => {
                          const data = new DataTransfer();
                          data.setData('text/html', '<img src="https://example.org/a.png" alt="달">');
                          data.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
                          const field = document.querySelector('markdown-editor').shadowRoot.querySelector('.cm-content');
                          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                        })()""");
        assertThat(page.locator("#Body")).hasValue(Pattern.compile("!\\[a.png\\]\\(uploading:\\w+\\)"));
        assertThat(page.locator("#Uploads .words")).containsText("is not a picture");
        forgive("422");
    }

    /** Asked again and again from here: the page's policy allows no text to be run in it. */
    private void until(String isTrue) {
        Wait.until(() -> Assertions.assertThat(page.evaluate(isTrue)).isEqualTo(true));
    }
}
