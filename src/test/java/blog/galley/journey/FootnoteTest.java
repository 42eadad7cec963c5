package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A footnote beside its mark. */
@QuarkusTest
class FootnoteTest extends ProseJourney {

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
        assertThat((String) page.locator(".footnote-popup .math")
                .evaluate("host => getComputedStyle(host.shadowRoot.querySelector('.katex')).fontFamily"))
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
}
