package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import blog.galley.support.Cast;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintTest extends Journey {

    @Test
    void whatLeadsOnFromAPostStaysOnTheScreen() {
        published(Cast::author, "title", "One", "series", "Walks", "body", "A walk in Seoul.", "date", "2024-01-01T00:00");
        published(Cast::author, "title", "Two", "series", "Walks", "body", "A walk in Seoul, too.", "date", "2024-01-02T00:00",
                "translationKey", "walk");
        published(Cast::author, "title", "둘", "body", "서울을 걸어요.", "date", "2024-01-03T00:00", "translationKey", "walk");
        page.navigate("/posts/two");
        for (var leading : new String[]{".translations", ".series", ".neighbours"}) {
            assertThat(page.locator(leading)).isVisible();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".prose")).isVisible();
        for (var leading : new String[]{".translations", ".series", ".neighbours"}) {
            assertThat(page.locator(leading)).isHidden();
        }
    }
}
