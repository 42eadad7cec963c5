package blog.galley.journey;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditingTest extends Journey {

    @Test
    void typingAfterPublishingPublishesNothing() {
        long id = open("title", "Post", "body", "published");
        source().fill("published again");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#Status")).containsText("version 2");
        saved();
        source().fill("not for readers yet");
        assertThat(page.locator("#Preview .prose")).hasText("not for readers yet");
        saved();

        assertThat(page.locator("#Status")).containsText("readers do not see yet");
        assertThat(page(get("/posts/post")).select(".prose").text()).isEqualTo("published again");
        assertThat(page(Cast.author().get("/editor/" + id)).select("#Body").val()).isEqualTo("not for readers yet");
    }

    @Test
    void passingTheButtonsWhileTypingPressesNone() {
        open("title", "Post", "body", "published");
        page.locator("#Title").fill("Other");
        page.locator("#Withdraw").focus();
        assertThat(page.locator("#Preview h1")).hasText("Other");
        page.locator("#Publish").focus();
        source().fill("more");
        page.locator("#Publish").focus();
        assertThat(page.locator("#Preview .prose")).hasText("more");
        saved();

        assertThat(page.locator("#Status")).containsText("readers do not see yet");
        assertThat(page(get("/posts/post")).select("h1").text()).isEqualTo("Post");
    }

    @Test
    void withdrawingHidesThePostAndOneWritesOn() {
        open("title", "Post", "body", "published");
        page.locator("#Withdraw").click();
        assertThat(page.locator("#Status")).containsText("Draft");
        assertThat(page.locator("#Withdraw")).isHidden();
        assertThat(page.locator("#PublishLabel")).hasText("Publish");
        source().fill("written on");
        assertThat(page.locator("#Preview .prose")).hasText("written on");
        saved();

        assertThat(get("/posts/post").statusCode()).isEqualTo(404);
    }

    @Test
    void textTypedWhileTheServerIsAwayIsSentWhenItIsBack() {
        long id = open("title", "Post", "body", "before");
        context.setOffline(true);
        source().fill("typed offline");
        assertThat(page.locator("#Reach")).containsText("Not reached since");
        context.setOffline(false);
        assertThat(page.locator("#Preview .prose")).hasText("typed offline");
        saved();

        assertThat(page.locator("#Reach")).isEmpty();
        assertThat(body(id)).isEqualTo("typed offline");
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void whatIsTypedBeforeTheScriptsRunIsSavedToo() {
        long id = published(Cast::author, "title", "Post", "body", "before");
        signIn();
        page.addInitScript("addEventListener('readystatechange', () => { if (document.readyState === 'interactive')"
                + " document.querySelector('#Body').value = 'typed early' }, true)");
        page.navigate("/editor/" + id);

        assertThat(page.locator("#Preview .prose")).hasText("typed early");
        saved();
        assertThat(body(id)).isEqualTo("typed early");
    }

    @Test
    void aChangedBlockIsMarkedWhereTheProofHasMoved() {
        open("title", "Post", "body", "stays\n\nchanges");
        put(source(), "stays\n\nchanged");

        assertThat(page.locator("#Preview .prose > .moved")).hasText(new String[]{"changed"});
    }

    private long open(Object... fields) {
        long id = published(Cast::author, fields);
        signIn();
        page.navigate("/editor/" + id);
        assertThat(page.locator("#Draft")).isVisible();
        return id;
    }

    private static String body(long id) {
        return page(Cast.author().get("/editor/" + id)).select("#Body").val();
    }
}
