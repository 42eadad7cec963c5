package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.support.Chromium;
import blog.galley.support.FlakyProxy;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who type on while the server is killed and the line breaks. */
@Tag("attack")
class UnderFireIT {

    private static final int WORDS = 120;
    private static final double PATIENCE = 60_000;

    @TempDir
    Path folder;

    private Map<String, String> settings;
    private RunningGalley galley;
    private RemoteAuthor author;
    private long post;

    @BeforeEach
    void aBlogWithAPost() throws IOException {
        settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(freePort()));
        galley = RunningGalley.start(folder, settings).awaitReady();
        author = RemoteAuthor.on(galley.url());
        post = author.begin("title", "Under fire", "body", "first\n\nmiddle\n\nlast");
    }

    @AfterEach
    void stop() {
        galley.close();
    }

    @Test
    void theEditorGoesOnByItselfWhenAKilledServerIsBack() throws IOException {
        try (var browser = browser()) {
            var page = open(browser, galley.url());
            page.keyboard().press("Control+End");
            for (int word = 0; word < WORDS; word++) {
                page.keyboard().type(" 낱말" + word);
                if (word % 40 == 20) {
                    galley.kill();
                }
                if (word % 40 == 30) {
                    galley = RunningGalley.start(folder, settings).awaitReady();
                }
            }
            saved(page);
            assertThat(text()).isEqualTo("first\n\nmiddle\n\nlast" + words("낱말"));
            assertThat(page.locator("#Body")).hasValue(text());
        }
    }

    @Test
    void throughABadLineTwoBrowsersComeToTheSameTextWithEveryWordOfBoth() throws IOException {
        try (var line = new FlakyProxy(galley.url(), 7); var one = browser(); var two = browser()) {
            var first = open(one, line.url());
            var last = open(two, line.url());
            line.spoil();
            first.keyboard().press("Control+Home");
            first.keyboard().press("End");
            last.keyboard().press("Control+End");
            var random = new Random(7);
            for (int a = 0, b = 0; a < WORDS || b < WORDS;) {
                if (b == WORDS || a < WORDS && random.nextBoolean()) {
                    first.keyboard().type(" a" + a++);
                } else {
                    last.keyboard().type(" b" + b++);
                }
            }
            line.mend();
            assertThat(line.breaks()).isGreaterThan(5);

            var everything = "first" + words("a") + "\n\nmiddle\n\nlast" + words("b");
            saved(first);
            saved(last);
            assertThat(first.locator("#Body")).hasValue(everything, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
            assertThat(last.locator("#Body")).hasValue(everything, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
            assertThat(text()).isEqualTo(everything);
        }
    }

    private static BrowserContext browser() {
        return Chromium.browser().newContext();
    }

    private Page open(BrowserContext browser, URI blog) {
        browser.addCookies(List.of(new Cookie("galley", author.cookie()).setUrl(blog.toString())));
        var page = browser.newPage();
        page.navigate(blog.resolve("/editor/" + post).toString());
        page.locator("markdown-editor [contenteditable]").focus();
        return page;
    }

    private static void saved(Page page) {
        assertThat(page.locator("#Draft[data-state=saved]")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private String text() throws IOException {
        return new ObjectMapper().readTree(author.get("/editor/" + post + "/changes").body()).get("body").asText();
    }

    private static String words(String word) {
        return IntStream.range(0, WORDS).mapToObj(n -> " " + word + n).collect(Collectors.joining());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
