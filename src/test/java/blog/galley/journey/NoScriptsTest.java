package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import blog.galley.support.Cast;
import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoScriptsTest extends Journey {

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    @Test
    void writingPublishingAndReadingWorkWithoutThem() {
        beginByHand();
        page.locator("#Title").fill("스크립트 없이");
        source().fill("## 하나\n\n첫 글");
        page.getByText("Details").click();
        page.locator("#Tags").fill("html, 한글");
        page.locator("#Save").click();

        assertThat(page.locator("#Preview h2")).hasText("하나");
        assertThat(page.locator("#Title")).hasValue("스크립트 없이");
        page.locator("#Publish").click();
        assertThat(page.locator("#Status")).containsText("Published");

        page.navigate("/");
        page.locator(".tag-filter a").first().click();
        assertThat(page.locator("#Results")).containsText("1 post tagged");
        page.locator(".post-row h2 a").click();
        assertThat(page.locator("article h1")).hasText("스크립트 없이");
    }

    @Test
    void filteringByTagAndYearIsFollowingLinks() {
        published(Cast::author, "title", "One", "tags", "java, htmx", "date", "2023-05-01T00:00:00Z");
        published(Cast::author, "title", "Two", "tags", "java", "date", "2024-05-01T00:00:00Z");
        page.navigate("/");
        page.locator("#tag-java").click();
        page.locator("#year-2023").click();

        assertThat(page).hasURL(home + "?tag=java&year=2023");
        assertThat(page.locator("#Results")).hasText("1 post tagged java from 2023");
        assertThat(page.locator(".post-row h2")).hasText("One");
        page.locator("#year-2023").click();
        page.goBack();
        assertThat(page.locator(".post-row h2")).hasText("One");
    }

    @Test
    void enterInAFieldSavesAndPressesNoOtherButton() {
        published(Cast::author, "title", "Post", "body", "published");
        signIn();
        page.navigate("/editor");
        page.locator(".desk-table a").first().click();
        page.getByText("Details").click();
        page.locator("#Tags").fill("renamed");
        page.keyboard().press("Enter");

        assertThat(page.locator("#Preview .article-tags a")).hasText("renamed");
        assertThat(page.locator("#Status")).containsText("readers do not see yet");
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        signIn();
        newPost();
        source().fill("no title yet");
        page.locator("#Publish").click();

        assertThat(page.locator("#Notice")).containsText("needs a title");
        assertThat(page.locator("#Body")).hasValue("no title yet");
        forgive("422");
    }
}
