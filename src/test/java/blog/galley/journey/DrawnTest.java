package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Formulas and diagrams, beside their source. */
@QuarkusTest
class DrawnTest extends ProseJourney {

    @Test
    void formulasAreSetBesideTheirSource() {
        published(Cast::author, "title", "Math", "body",
                "값 $x^2$와\n\n$$\n\\frac{1}{2}\n$$\n\n$\\frac{$ and $\\href{javascript:alert(1)}{a}$");
        page.navigate("/posts/math");
        var formulas = page.locator(".math");

        until(() -> !inShadow(formulas.nth(3), ".katex, .formula-problem").isEmpty());
        assertThat(inShadow(formulas.first(), "math mi")).isEqualTo("x");
        assertThat(formulas.first().evaluate("host => host.textContent")).isEqualTo("x^2");
        assertThat(inShadow(formulas.nth(1), ".katex-display mfrac")).isEqualTo("12");
        assertThat(inShadow(formulas.nth(2), ".formula-problem")).contains("Unexpected end");
        assertThat(formulas.nth(3).evaluate("host => host.shadowRoot.querySelector('a') === null")).isEqualTo(true);
        assertThat(
                (String) page.evaluate("getComputedStyle(document.querySelector('.math').shadowRoot.querySelector('.katex')).fontFamily"))
                .contains("KaTeX_Main");
    }

    @Test
    void diagramsAreDrawnAndThoseThatAreNoneSayWhy() {
        published(Cast::author, "title", "Diagrams", "body",
                "```mermaid\ngraph TD\n  A[작성] -->|저장| B\n  style A fill:#f00\n```\n\n```mermaid\ngraph TD\n  A[ -->\n```\n");
        page.navigate("/posts/diagrams");
        var diagrams = page.locator(".diagram");

        until(() -> !inShadow(diagrams.nth(1), "[part=problem]").isEmpty());
        assertThat(inShadow(diagrams.first(), "svg")).contains("작성", "저장");
        assertThat(
                diagrams.first().evaluate("host => getComputedStyle(host.shadowRoot.querySelector('svg .node rect, svg .node path')).fill"))
                .isEqualTo("rgb(255, 0, 0)");
        assertThat(diagrams.first().evaluate("host => host.textContent")).isEqualTo("graph TD\n  A[작성] -->|저장| B\n  style A fill:#f00\n");
        assertThat(inShadow(diagrams.nth(1), "[part=problem]")).contains("line");
        assertThat(page.locator(".prose svg")).hasCount(1);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(diagrams.first()).hasAttribute("data-dark", "");
    }

    @Test
    void aWideDiagramIsMadeToFit() {
        var steps = IntStream.range(0, 12).mapToObj(n -> "S" + n + "[단계 " + n + " of many]").collect(Collectors.joining(" --> "));
        published(Cast::author, "title", "Diagrams", "body", "```mermaid\nflowchart LR\n  " + steps + "\n```\n\n"
                + "```mermaid\nsequenceDiagram\n"
                + IntStream.range(0, 8).mapToObj(n -> "  Someone" + n + "->>Someone" + (n + 1) + ": a word\n").collect(Collectors.joining())
                + "```\n");
        for (int width : new int[]{320, 768, 1440}) {
            page.setViewportSize(width, 800);
            page.navigate("/posts/diagrams");
            until(() -> page.locator(".diagram svg").count() == 2);
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('.diagram')].every(host => host.scrollWidth <= host.clientWidth
                      && host.shadowRoot.querySelector('svg').getBoundingClientRect().width > 100)""")).as(width + " px").isEqualTo(true);
        }
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
