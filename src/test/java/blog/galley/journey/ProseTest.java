package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import blog.galley.support.Cast;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What only a browser makes of a text. The console stays silent, so the page's policy was kept. */
@QuarkusTest
class ProseTest extends Journey {

    private static final String CODE = "```java\nint x = 42; // 변수\n```\n";
    private static final String PAINTED = """
            kind => [...CSS.highlights.get('code-' + kind) ?? []]
              .sort((one, other) => one.startContainer === other.startContainer ? one.startOffset - other.startOffset
                : one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
              .map(range => range.startContainer.data.slice(range.startOffset, range.endOffset)).join('|')
            """;

    private void paints(String kind, String words) {
        until(() -> words.equals(page.evaluate(PAINTED, kind)));
    }

    /** The page's policy forbids what would wait in the page itself. */
    private void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    private String inShadow(Locator host, String selector) {
        return (String) host.evaluate("(host, selector) => host.shadowRoot?.querySelector(selector)?.textContent ?? ''", selector);
    }

    @Test
    void codeIsColouredWithoutAnElementMore() {
        published(Cast::author, "title", "Code", "body", CODE + "\n```nolanguage\nint x;\n```\n");
        page.navigate("/posts/code");

        paints("keyword", "int");
        paints("number", "42");
        paints("comment", "// 변수");
        assertThat(page.locator(".prose code *")).hasCount(0);
    }

    @Test
    void codeThatIsLongKeepsTheColourOfInk() {
        published(Cast::author, "title", "Code", "body", CODE + "\n```java\n" + "int y = 7;\n".repeat(4000) + "```\n\n```java\nint z = 8;\n```\n");
        page.navigate("/posts/code");
        paints("number", "42");
        page.locator(".prose .code").last().scrollIntoViewIfNeeded();

        paints("number", "42|8");
    }

    @Test
    void codeIsCopiedAndWrappedByKeyboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        published(Cast::author, "title", "Code", "body", CODE);
        page.navigate("/posts/code");
        var wrap = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wrap lines"));
        wrap.focus();
        page.keyboard().press("Enter");
        assertThat(wrap).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".code pre")).hasCSS("white-space-collapse", "preserve");
        assertThat(page.locator(".code pre")).hasCSS("text-wrap-mode", "wrap");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("#Announcer")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("int x = 42; // 변수");
    }

    @Test
    void formulasAreSetBesideTheirSource() {
        published(Cast::author, "title", "Math", "body", "값 $x^2$와\n\n$$\n\\frac{1}{2}\n$$\n\n$\\frac{$ and $\\href{javascript:alert(1)}{a}$");
        page.navigate("/posts/math");
        var formulas = page.locator(".math");

        until(() -> !inShadow(formulas.nth(3), ".katex, .formula-problem").isEmpty());
        assertThat(inShadow(formulas.first(), "math mi")).isEqualTo("x");
        assertThat(formulas.first().evaluate("host => host.textContent")).isEqualTo("x^2");
        assertThat(inShadow(formulas.nth(1), ".katex-display mfrac")).isEqualTo("12");
        assertThat(inShadow(formulas.nth(2), ".formula-problem")).contains("Unexpected end");
        assertThat(formulas.nth(3).evaluate("host => host.shadowRoot.querySelector('a') === null")).isEqualTo(true);
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.math').shadowRoot.querySelector('.katex')).fontFamily")).contains("KaTeX_Main");
    }

    @Test
    void diagramsAreDrawnAndThoseThatAreNoneSayWhy() {
        published(Cast::author, "title", "Diagrams", "body",
                "```mermaid\ngraph TD\n  A[작성] -->|저장| B\n  style A fill:#f00\n```\n\n```mermaid\ngraph TD\n  A[ -->\n```\n");
        page.navigate("/posts/diagrams");
        var diagrams = page.locator(".diagram");

        until(() -> !inShadow(diagrams.nth(1), "[part=problem]").isEmpty());
        assertThat(inShadow(diagrams.first(), "svg")).contains("작성", "저장");
        assertThat(diagrams.first().evaluate("host => getComputedStyle(host.shadowRoot.querySelector('svg .node rect, svg .node path')).fill"))
                .isEqualTo("rgb(255, 0, 0)");
        assertThat(diagrams.first().evaluate("host => host.textContent")).isEqualTo("graph TD\n  A[작성] -->|저장| B\n  style A fill:#f00\n");
        assertThat(inShadow(diagrams.nth(1), "[part=problem]")).contains("line");
        assertThat(page.locator(".prose svg")).hasCount(1);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(diagrams.first()).hasAttribute("data-dark", "");
    }

    @Test
    void aDiagramIsDrawnWhenWhatDrawsItIsBack() {
        page.route("**/fragments/diagrams", Route::abort);
        published(Cast::author, "title", "Diagrams", "body", "```mermaid\ngraph TD\n  A[작성] --> B\n```\n");
        page.navigate("/posts/diagrams");
        var diagram = page.locator(".diagram");
        until(() -> !inShadow(diagram, "[part=problem]").isEmpty());
        page.unroute("**/fragments/diagrams");

        showAgain();
        until(() -> inShadow(diagram, "svg").contains("작성"));
        assertThat(page.locator("iframe")).hasCount(1);
        complaints.clear();
    }

    @Test
    void aFormulaIsSetWhenItsStyleIsBack() {
        var missed = new AtomicBoolean();
        page.route("**/math*.css", route -> {
            route.abort();
            missed.set(true);
        });
        published(Cast::author, "title", "Math", "body", "값 $x^2$");
        page.navigate("/posts/math");
        until(missed::get);
        page.unroute("**/math*.css");

        until(() -> {
            showAgain();
            return !inShadow(page.locator(".math"), ".katex").isEmpty();
        });
        assertThat(page.locator("link[rel=stylesheet][href*=math]")).hasCount(1);
        complaints.clear();
    }

    /** As after a save. */
    private void showAgain() {
        page.evaluate("document.body.dispatchEvent(new Event('preview:settled'))");
    }

    @Test
    void aDiagramThatIsWrittenOnShowsItsLastDrawingUntilItIsOneAgain() {
        signIn();
        newPost();
        put(source(), "```mermaid\ngraph TD\n  A[하나] --> B\n```\n");
        var diagram = page.locator("#Prose .diagram");
        until(() -> inShadow(diagram, "svg").contains("하나"));
        put(source(), "```mermaid\ngraph TD\n  A[하나] --> B[\n```\n");
        until(() -> !inShadow(diagram, "[part=problem]").isEmpty());
        assertThat(inShadow(diagram, "svg[part=outdated]")).contains("하나");

        put(source(), "```mermaid\ngraph TD\n  A[하나] --> B[둘]\n```\n");
        until(() -> inShadow(diagram, "svg:not([part])").contains("둘"));
        assertThat(inShadow(diagram, "[part=problem]")).isEmpty();
    }

    @Test
    void nothingOfThisIsLoadedForAPostOfWords() {
        published(Cast::author, "title", "Words", "body", "## One\n\nOnly words.");
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/posts/words");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(asked).allMatch(url -> url.matches(".*/(posts/words|favicon.svg|static/bundle/(app|theme|chunk)-[^/]+)"));
    }

    @Test
    void aFootnoteShowsBesideItsMarkAndGoesWithEscape() {
        published(Cast::author, "title", "Notes", "body", "글[^1]\n\n[^1]: 각주의 글");
        page.navigate("/posts/notes");
        var popup = page.locator(".footnote-popup");
        page.locator(".footnote-ref a").hover();
        assertThat(popup).isVisible();
        assertThat(popup).hasText("각주의 글");
        page.keyboard().press("Escape");
        assertThat(popup).isHidden();

        page.locator(".footnote-ref a").click();
        assertThat(popup).isVisible();
        assertThat(page).hasURL(home + "posts/notes");
        page.setViewportSize(320, 700);
        page.locator(".prose p").first().click();
        assertThat(popup).isHidden();
        page.locator(".footnote-ref a").click();
        assertThat(page).hasURL(home + "posts/notes#fn:1");
    }

    @Test
    void aFormulaInAFootnoteIsSetBesideItsMarkToo() {
        published(Cast::author, "title", "Notes", "body", "글[^1]\n\n[^1]: 값은 $x^2$");
        page.navigate("/posts/notes");
        until(() -> !inShadow(page.locator(".footnotes .math"), "math").isEmpty());
        page.locator(".footnote-ref a").hover();

        assertThat(page.locator(".footnote-popup")).isVisible();
        assertThat(inShadow(page.locator(".footnote-popup .math"), "math mi")).isEqualTo("x");
        assertThat((String) page.locator(".footnote-popup .math").evaluate("host => getComputedStyle(host.shadowRoot.querySelector('.katex')).fontFamily"))
                .contains("KaTeX_Main");
    }

    @Test
    void aFootnoteGoesWhenThePreviewScrolls() {
        signIn();
        newPost();
        put(source(), "글[^1]\n\n" + "text\n\n".repeat(60) + "[^1]: 각주의 글");
        saved();
        source().press("Control+Home");
        page.locator("#Prose .footnote-ref a").hover();
        assertThat(page.locator(".footnote-popup")).isVisible();
        page.mouse().wheel(0, 300);
        assertThat(page.locator(".footnote-popup")).isHidden();
    }

    @Test
    void theContentsStandBesideTheTextOrOpenAsASheet() {
        published(Cast::author, "title", "Long", "toc", "on", "body", "## One\n\n" + "text\n\n".repeat(60) + "## Two\n\n" + "text\n\n".repeat(60));
        page.setViewportSize(1400, 800);
        page.navigate("/posts/long");
        var toc = page.locator(".toc");
        assertThat(toc).hasAttribute("open", "");
        assertThat(toc).hasCSS("position", "sticky");
        toc.locator("a").nth(1).click();
        assertThat(toc.locator("a").nth(1)).hasAttribute("aria-current", "location");
        toc.locator("summary").click();
        assertThat(toc.locator("nav")).isHidden();

        page.setViewportSize(360, 700);
        page.navigate("/posts/long");
        assertThat(toc.locator("nav")).isHidden();
        assertThat(toc.locator("summary")).isInViewport();
        toc.locator("summary").press("Enter");
        assertThat(toc.locator("nav")).isInViewport();
        page.keyboard().press("Escape");
        assertThat(toc.locator("nav")).isHidden();
        assertThat(toc.locator("summary")).isFocused();
        toc.locator("summary").click();
        toc.locator("a").nth(1).click();
        assertThat(toc.locator("nav")).isHidden();
        assertThat(page.locator("h2").nth(1)).isInViewport();
    }

    @Test
    void thePreviewColoursAndSetsWhatChangesAndKeepsItsElements() {
        signIn();
        newPost();
        put(source(), CODE + "\n값 $x$와\n\n끝");
        saved();
        paints("number", "42");
        var formula = page.locator("#Prose .math");
        until(() -> inShadow(formula, "annotation").equals("x"));
        page.evaluate("window.kept = ['.code', '.math'].map(which => document.querySelector('#Prose ' + which))");

        put(source(), CODE.replace("42", "4321") + "\n값 $x+y$와\n\n끝\n\n```js\nlet b = 7\n```\n");
        saved();
        paints("number", "4321|7");
        until(() -> inShadow(formula, "annotation").equals("x+y"));
        assertThat(page.evaluate("kept.every(element => element.isConnected)")).isEqualTo(true);
        assertThat(page.locator("#Prose .code")).hasCount(2);
    }
}
