package blog.galley.journey;

import static blog.galley.support.Blog.draft;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import blog.galley.support.Cast;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A person whose browser asks for Korean: what scripts say is Korean too. */
@QuarkusTest
class KoreanTest extends EditorJourney {

    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("ko-KR");
    }

    @Test
    void theEditorSaysWhereTheTextIs() {
        openTheEditor();
        context.setOffline(true);
        type(page, "오프라인");
        assertThat(page.locator("#Device")).hasText("이 기기에 있음, 아직 저장 안 됨");
        assertThat(page.locator("#Reach")).containsText("부터 연결이 끊겼어요. 쓴 글은 이 기기에 보관했고, 연결되면 보내요.");
        context.setOffline(false);
        saved();
        assertThat(page.locator("#Status")).containsText("저장됨");
        forgive("INTERNET_DISCONNECTED", "htmx:");
    }

    @Test
    void whatItsPartsAreCalledIsKorean() {
        openTheEditor();
        assertThat(page.locator("#Status")).containsText("초안");
        assertThat(page.locator("#PlainText")).hasText("일반 텍스트");
        page.locator("#PlainText").click();
        assertThat(page.locator("#PlainText")).hasText("편집기");
        page.locator("#PlainText").click();
        page.locator("#Details summary").click();
        page.locator(".tag-search").fill("새것");
        assertThat(page.locator("[role=option]")).hasText("새 태그 ‘새것’");
        source().focus();
        page.keyboard().press("Control+f");
        assertThat(page.locator(".cm-search [name=search]")).hasAttribute("placeholder", "찾기");
        assertThat(page.locator(".theme-switch")).hasAttribute("aria-label", "테마: 시스템 설정");
    }

    private void openTheEditor() {
        post = draft(Cast.author(), "title", "글", "body", "먼저");
        page.navigate("/login?next=/editor/" + post);
        page.getByLabel("이름").fill(Cast.AUTHOR);
        page.getByLabel("비밀번호").fill(Cast.PASSWORD);
        page.locator("main button").click();
        assertThat(page.locator("#Draft")).isVisible();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED); // the editor has taken its place
    }
}
