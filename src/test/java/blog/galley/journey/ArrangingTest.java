package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Upload;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that are there are found again, described and put in their places. */
@QuarkusTest
class ArrangingTest extends EditorJourney {

    @BeforeEach
    void aPostWithAPicture() throws Exception {
        Blog.empty();
        post = Blog.draft(Cast.author(), "title", "Post", "body", "");
        attach("sea.png");
        Blog.submit(Cast.author(), "/editor/" + post + "/draft", "version", 1, "body", "![](sea.png)\n\nAfter");
        signIn();
        open(page);
    }

    @Test
    void aFileOfAnotherPostIsPickedAndPutAtTheCaret() {
        post = Blog.draft(Cast.author(), "title", "Another", "body", "Before\n\n");
        open(page);
        source(page).focus();
        page.keyboard().press("Control+End");

        page.locator("#FromLibrary").click();
        page.locator("#Library #Sought").fill("se");
        assertThat(page.locator("#Library .media-name")).hasText("sea.png");
        page.locator("#Library .media-picture").press("Enter");

        assertThat(page.locator("#Library")).isHidden();
        assertThat(page.locator("#Body")).hasValue(Pattern.compile("Before\n\n!\\[\\]\\(sea.png\\)\\s*"));
        page.keyboard().type("바다");
        assertThat(page.locator("#Prose img")).hasAttribute("alt", "바다");
        assertThat(page.locator("#Prose img")).hasAttribute("width", "40");
        saved(page);
    }

    @Test
    void aPictureIsDescribedByKeysAndTakenBackInOneStep() {
        page.locator("#Prose .enlarge").press("Enter");
        var panel = page.locator("#PictureTools");
        assertThat(panel).isVisible();
        panel.locator("[name=alt]").fill("The [sea]");
        panel.locator("[name=title]").fill("A \"caption\"");
        panel.locator("[value=wide]").check();
        panel.locator("[value=save]").click();

        assertThat(page.locator("#Body")).hasValue("![The \\[sea\\]](sea.png \"A \\\"caption\\\"\")\n{.wide}\n\nAfter");
        assertThat(page.locator("#Prose figcaption")).hasText("A \"caption\"");
        source(page).focus();
        page.keyboard().press("Control+z");
        assertThat(page.locator("#Body")).hasValue("![](sea.png)\n\nAfter");
        saved(page);
    }

    @Test
    void itBecomesTheCoverOfWhichAFieldStaysInSight() {
        page.locator("#Prose .enlarge").press("Enter");
        page.locator("#PictureTools [value=cover]").click();
        assertThat(page.locator("#Preview .cover img")).hasAttribute("width", "40");

        page.locator("#Details > summary").click();
        assertThat(page.locator("cover-focus img")).isVisible();
        var field = field(3);
        page.locator("cover-focus [value='12']").focus();
        for (var key : List.of("ArrowUp", "ArrowUp", "ArrowUp")) {
            page.keyboard().press(key);
        }
        assertThat(field(9)).isChecked();
        field.check();

        assertThat(page.locator("#Preview .cover img")).hasClass("focus-3");
        saved(page);
        Assertions.assertThat(kept("coverFocus][checked")).isEqualTo("3");
    }

    private Locator field(int value) {
        return page.locator("cover-focus [value='" + value + "']");
    }

    private void attach(String name) throws IOException, InterruptedException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        Assertions.assertThat(new Upload().file(name, out.toByteArray())
                .send("/editor/" + post + "/media", Cast.signIn(Cast.AUTHOR), "HX-Request", "true").statusCode()).isEqualTo(200);
    }
}
