package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import blog.galley.support.Cast;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What only a browser makes of a text: colours, and contents beside it. */
@QuarkusTest
class ProseTest extends ProseJourney {

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
        published(Cast::author, "title", "Code", "body",
                CODE + "\n```java\n" + "int y = 7;\n".repeat(4000) + "```\n\n```java\nint z = 8;\n```\n");
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
    void aNumberStaysWithItsUnitBesideALongText() {
        var text = "이 값은 꽤 오랫동안 모은 기록을 모두 담고 있을 때의 크기이며 더 커질 수 있어요.";
        var rows = List.of("| 기록 | 3.5 GB | " + text + " |", "| 시간 | " + text + " | 12 ms |", "| 값 | 1,234원 | " + text + " |",
                "| A first request | 1,024.5 ms |", "| " + text + " | 40 % |",
                "| Linux | 3.5 GB | 12 ms | a long explanation that has to wrap somewhere |");
        published(Cast::author, "title", "Table", "body",
                rows.stream().map(row -> row.replaceAll("[^|]+", " a ") + "\n" + row.replaceAll("[^|]+", "---") + "\n" + row)
                        .collect(Collectors.joining("\n\n")));
        for (int width : new int[]{320, 390, 768}) {
            page.setViewportSize(width, 800);
            page.navigate("/posts/table");
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('td')].filter(cell => /^[\\d.,]+ ?\\S{1,2}$/.test(cell.textContent)).filter(cell => {
                      const range = document.createRange();
                      range.selectNodeContents(cell);
                      return new Set([...range.getClientRects()].map(line => line.top)).size > 1;
                    }).map(cell => cell.textContent).join()""")).as(width + " px").isEqualTo("");
            assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("GB"))).hasCount(2);
        }
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
    void theContentsStandBesideTheTextOrOpenAsASheet() {
        published(Cast::author, "title", "Long", "toc", "on", "body",
                "## One\n\n" + "text\n\n".repeat(60) + "## Two\n\n" + "text\n\n".repeat(60));
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
}
