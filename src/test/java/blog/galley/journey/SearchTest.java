package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Cast;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for a post, syllable by syllable. */
@QuarkusTest
class SearchTest extends Journey {

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void threePosts() {
        published(Cast::author, "title", "식단 일기", "body", "혈당에서 시작해요.");
        published(Cast::author, "title", "혈압 일기", "body", "다른 이야기.");
        published(Cast::author, "title", "Tools", "body", "Of another trade.");
        page.onRequest(request -> {
            if (request.url().contains("/fragments/search")) {
                asked.add(URLDecoder.decode(request.url().replaceFirst(".*q=", ""), StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void findsWhileSyllablesAreComposedAndNeverAsksForHalfOfOne() {
        page.navigate("/");
        page.locator("header a[href='/search']").click();
        assertThat(field()).isFocused();
        page.evaluate("window.sameDocument = true");
        var keyboard = context.newCDPSession(page);
        compose(keyboard, "ㅎ", "혀", "혈");
        insert(keyboard, "혈");
        compose(keyboard, "ㄷ", "다", "당"); // the input method keeps it open

        assertThat(titles()).hasText(new String[]{"식단 일기"});
        assertThat(page.locator(".found mark")).hasText("혈당");
        assertThat(page).hasURL(home + "search?q=%ED%98%88%EB%8B%B9");
        assertThat(page).hasTitle("혈당 · Search · Galley");
        assertThat(field()).isFocused();
        assertThat(page.locator("#Announcer")).hasText("1 post");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(asked).isNotEmpty().allMatch(query -> List.of("혈", "혈당").contains(query));

        insert(keyboard, "당");
        assertThat(field()).hasValue("혈당");
        titles().locator("a").click();
        assertThat(page.locator("article h1")).hasText("식단 일기");
        page.goBack();
        assertThat(titles()).hasText(new String[]{"식단 일기"});
        assertThat(field()).hasValue("혈당");
        page.goBack();
        assertThat(page).hasURL(home.toString());
        assertThat(page.locator(".post-row")).hasCount(3);
        forgive("htmx:sendAbort"); // of a question that a newer one took the place of
    }

    @Test
    void enterLeadsToAPageOfItsOwn() {
        page.navigate("/search?q=tools");
        assertThat(titles()).hasText(new String[]{"Tools"});
        field().fill("혈압");
        page.keyboard().press("Enter");
        assertThat(titles()).hasText(new String[]{"혈압 일기"});
        assertThat(page).hasURL(home + "search?q=%ED%98%88%EC%95%95");
        page.goBack();
        assertThat(titles()).hasText(new String[]{"Tools"});
        assertThat(field()).hasValue("tools");
    }

    private Locator field() {
        return page.locator("#Query");
    }

    private Locator titles() {
        return page.locator(".post-row h2");
    }

    private static void compose(CDPSession keyboard, String... states) {
        for (var text : states) {
            var composition = new JsonObject();
            composition.addProperty("text", text);
            composition.addProperty("selectionStart", text.length());
            composition.addProperty("selectionEnd", text.length());
            keyboard.send("Input.imeSetComposition", composition);
        }
    }

    private static void insert(CDPSession keyboard, String text) {
        var inserted = new JsonObject();
        inserted.addProperty("text", text);
        keyboard.send("Input.insertText", inserted);
    }
}
