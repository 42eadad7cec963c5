package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Cast;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WriteAndReadTest extends Journey {

    @Test
    void anAuthorWritesSeesPublishesAndAReaderReads() {
        beginByHand();
        page.locator("#Title").fill("첫 교정쇄");
        source().pressSequentially("## 시작\n\n**마크다운(Markdown)**을 씁니다.\n\n## 끝");

        assertThat(page.locator("#Preview .article-header h1")).hasText("첫 교정쇄"); // for a moment the first # is a heading too
        assertThat(page.locator("#Preview strong")).hasText("마크다운(Markdown)");
        assertThat(page.locator(".outline a")).hasText(new String[]{"시작", "끝"});
        saved();
        assertThat(page.locator("#Status")).containsText("version " + page.locator("input[name=version]").inputValue());

        page.getByText("Details").click();
        page.locator("#Tags").fill("한글");
        page.keyboard().press("Enter");
        assertThat(page.locator(".options")).isHidden();
        page.locator("#Tags").fill("C#");
        page.keyboard().press("Enter");
        assertThat(page.locator("#Preview .article-tags a")).hasText(new String[]{"한글", "C#"});

        page.locator("#Publish").click();
        assertThat(page.locator("#Status")).containsText("Published");
        assertThat(page.locator("#PublishLabel")).hasText("Published");

        var reader = context.browser().newContext().newPage();
        reader.navigate(home + "posts/첫-교정쇄");
        assertThat(reader.locator("article h1")).hasText("첫 교정쇄");
        assertThat(reader.locator("article .prose")).containsText("마크다운(Markdown)을 씁니다.");
        reader.context().close();
    }

    @Test
    void theCaretStaysWhileDraftsAreSaved() {
        signIn();
        newPost();
        put(source(), "first line\n\nlast line");
        saved();
        page.keyboard().press("Control+Home");
        page.keyboard().press("Control+ArrowRight");
        source().pressSequentially(" (here)");
        assertThat(page.locator("#Preview .prose")).containsText("first (here) line");
        source().pressSequentially(" and on");
        assertThat(page.locator("#Preview .prose")).containsText("first (here) and on line");

        assertThat(source()).isFocused();
        page.keyboard().type("!");
        assertThat(page.locator("#Body")).hasValue("first (here) and on! line\n\nlast line");
    }

    @Test
    void anExpiredSignInKeepsTheTextAndGoesOn() {
        signIn();
        newPost();
        source().fill("before");
        saved();
        context.clearCookies();
        page.keyboard().press("Control+Home");
        page.keyboard().type("once ");

        var again = page.locator(".sign-in-again");
        assertThat(page.locator("#Announcer")).containsText("signed out");
        assertThat(source()).isFocused();
        assertThat(again.getByLabel("Name")).hasValue(Cast.AUTHOR);
        again.getByLabel("Password").fill("not it");
        again.locator("button").click();
        assertThat(again.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(again.getByLabel("Password")).isFocused();
        again.getByLabel("Password").fill(Cast.PASSWORD);
        again.locator("button").click();
        assertThat(source()).isFocused();
        page.keyboard().type("and ");

        assertThat(page.locator("#Preview .prose")).hasText("once and before");
        saved();
        assertThat(page.locator("#Body")).hasValue("once and before");
        forgive("401", "422");
    }
}
