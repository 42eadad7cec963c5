package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hangul, typed as an input method types it: jamo by jamo, a composition per syllable. */
@QuarkusTest
class CompositionTest extends Journey {

    private static final int CTRL = 2;

    private static final List<List<String>> SENTENCE = List.of(
            List.of("ㅎ", "하", "한"), List.of("ㄱ", "그", "글"), List.of("ㅇ", "으", "을"),
            List.of("ㅆ", "써", "썼"), List.of("ㅇ", "어", "었"), List.of("ㄷ", "다"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNoSyllableInTheText(boolean plain) {
        write(plain);
        compose();

        assertThat(page.locator("#Body")).hasValue("한글을썼었다");
        assertThat(page.locator("#Preview .prose")).hasText("한글을썼었다");
        saved();
        page.reload();
        assertThat(page.locator("#Body")).hasValue("한글을썼었다");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savesWhatIsStillBeingComposed(boolean plain) {
        write(plain);
        var keyboard = context.newCDPSession(page);
        setComposition(keyboard, "ㅎ");
        setComposition(keyboard, "하");
        setComposition(keyboard, "한");

        assertThat(page.locator("#Preview .prose")).hasText("한");
        insert(keyboard, "한");
        assertThat(page.locator("#Body")).hasValue("한");
        saved();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theKeysOfTheInputMethodDoNothingElse(boolean plain) {
        write(plain);
        page.keyboard().type("- ");
        var keyboard = context.newCDPSession(page);
        setComposition(keyboard, "글");
        processed(keyboard, "Enter", 0);
        processed(keyboard, "KeyB", CTRL);
        processed(keyboard, "Tab", 0);
        insert(keyboard, "글");
        assertThat(page.locator("#Body")).hasValue("- 글");

        page.keyboard().press("Enter");
        page.keyboard().type("next");
        assertThat(page.locator("#Body")).hasValue(plain ? "- 글\nnext" : "- 글\n- next");
        saved();
    }

    @Test
    void syllablesOverMarkedWordsTakeTheirPlace() {
        write(false);
        source().fill("앞 **굵게** 뒤");
        page.keyboard().press("Control+a");
        compose();
        assertThat(page.locator("#Body")).hasValue("한글을썼었다");
        saved();
        forgive("Applying inline style"); // Chromium's own, of the words that went
    }

    @Test
    void picksATagByHalfASyllable() {
        signIn();
        newPost();
        page.getByText("Details").click();
        page.locator("#Tags").focus();
        compose();
        page.keyboard().press("Enter");

        assertThat(page.locator("#Preview .article-tags a")).hasText(new String[]{"한글을썼었다"});
        page.locator("#Tags").focus();
        assertThat(page.locator("#KnownTags option")).hasCount(1);
        page.locator(".chips button").click();
        setComposition(context.newCDPSession(page), "하");
        assertThat(page.locator(".options [role=option]").first()).hasText("한글을썼었다");
    }

    private void write(boolean plain) {
        signIn();
        newPost();
        if (plain) {
            page.locator("#PlainText").click();
        }
        source().focus();
    }

    private void compose() {
        var keyboard = context.newCDPSession(page);
        for (var syllable : SENTENCE) {
            syllable.forEach(state -> setComposition(keyboard, state));
            insert(keyboard, syllable.get(syllable.size() - 1));
        }
    }

    private static void setComposition(CDPSession keyboard, String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    /** A key that the input method has taken, as the page hears of it. */
    private static void processed(CDPSession keyboard, String code, int modifiers) {
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Process");
        key.addProperty("code", code);
        key.addProperty("windowsVirtualKeyCode", 229);
        key.addProperty("modifiers", modifiers);
        keyboard.send("Input.dispatchKeyEvent", key);
    }

    private static void insert(CDPSession keyboard, String text) {
        var inserted = new JsonObject();
        inserted.addProperty("text", text);
        keyboard.send("Input.insertText", inserted);
    }
}
