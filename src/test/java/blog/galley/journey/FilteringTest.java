package blog.galley.journey;

import static blog.galley.support.Blog.published;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Cast;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Narrowing the list of posts down, and walking back. */
@QuarkusTest
class FilteringTest extends Journey {

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void fourPosts() {
        published(Cast::author, "title", "One", "tags", "java, htmx", "date", "2023-05-01T00:00:00Z");
        published(Cast::author, "title", "Two", "tags", "java", "date", "2024-05-01T00:00:00Z");
        published(Cast::author, "title", "Three", "tags", "한글", "date", "2024-06-01T00:00:00Z");
        published(Cast::author, "title", "Four", "tags", "java, htmx", "date", "2024-07-01T00:00:00Z");
        page.onRequest(request -> {
            if (!request.url().endsWith("/favicon.svg")) { // which the browser looks at again when the address changes
                asked.add(request.url());
            }
        });
    }

    @Test
    void byTagAndYearWithTheKeyboardAloneAndBack() {
        page.navigate("/");
        page.evaluate("window.sameDocument = true");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        asked.clear();

        tabTo(word("tag-htmx"));
        page.keyboard().press("Enter");
        lists("2 posts tagged htmx", "Four", "One");
        asksOnce("fragments/posts?tag=htmx");
        assertThat(page).hasURL(home + "?tag=htmx");
        assertThat(page).hasTitle("2 posts tagged htmx · Galley");
        assertThat(word("tag-htmx")).isFocused();
        assertThat(word("tag-htmx")).hasAttribute("aria-current", "true");

        tabTo(word("year-2023"));
        page.keyboard().press("Enter");
        lists("1 post tagged htmx from 2023", "One");
        asksOnce("fragments/posts?tag=htmx&year=2023");
        assertThat(page).hasURL(home + "?tag=htmx&year=2023");
        assertThat(word("year-2023")).isFocused();

        page.keyboard().press("Enter"); // the same word again takes it back
        lists("2 posts tagged htmx", "Four", "One");
        asksOnce("fragments/posts?tag=htmx");
        assertThat(word("year-2023")).isFocused();

        page.goBack();
        lists("1 post tagged htmx from 2023", "One");
        asksOnce("?tag=htmx&year=2023");
        assertThat(page).hasURL(home + "?tag=htmx&year=2023");
        assertThat(page).hasTitle("1 post tagged htmx from 2023 · Galley");
        page.goBack();
        page.goBack();
        lists("4 posts", "Four", "Three", "Two", "One");
        assertThat(page).hasURL(home.toString());
        page.goForward();
        lists("2 posts tagged htmx", "Four", "One");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void ofTwoStepsBackTheFirstIsNotAnsweredAfterTheSecond() {
        page.navigate("/");
        word("tag-htmx").click();
        lists("2 posts tagged htmx", "Four", "One");
        word("year-2023").click();
        lists("1 post tagged htmx from 2023", "One");
        List<Route> held = new ArrayList<>();
        page.route(home + "?tag=htmx", held::add);

        page.goBack();
        page.waitForCondition(() -> !held.isEmpty());
        page.goBack();
        lists("4 posts", "Four", "Three", "Two", "One");
        held.forEach(Route::resume);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        lists("4 posts", "Four", "Three", "Two", "One");
        assertThat(page).hasURL(home.toString());
    }

    @Test
    void theWayBackFromAnotherSiteLeadsToTheWholePage() {
        page.navigate("/");
        word("tag-java").click();
        lists("3 posts tagged java", "Four", "Two", "One");
        page.navigate("about:blank");
        page.goBack();

        assertThat(page.locator("header.site-header")).isVisible();
        assertThat(page.locator(".post-row h2")).hasText(new String[]{"Four", "Two", "One"});
        assertThat(page).hasURL(home + "?tag=java");
    }

    @Test
    void theWayBackToAPageThatIsNotThereShowsThatItIsNot() {
        page.navigate("/?tag=cobol");
        word("tag-htmx").click();
        lists("2 posts tagged htmx", "Four", "One");
        page.goBack();

        assertThat(page.locator("#Archive")).containsText("There is no tag “cobol”");
        forgive("404", "historyCacheMissLoadError");
    }

    @Test
    void whereTheFocusHadNoPlaceLeftReadingGoesOnAtTheHeading() {
        page.navigate("/?tag=htmx&tag=한글");
        tabTo(page.getByText("Show all posts"));
        page.keyboard().press("Enter");

        lists("4 posts", "Four", "Three", "Two", "One");
        assertThat(page.locator("#Results")).isFocused();
    }

    @Test
    void aWordOpensInANewTab() {
        page.navigate("/");
        var tab = context
                .waitForPage(() -> word("tag-htmx").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

        assertThat(tab).hasURL(home + "?tag=htmx");
        assertThat(tab.locator(".post-row h2")).hasText(new String[]{"Four", "One"});
        assertThat(page).hasURL(home.toString());
        assertThat(page.locator(".post-row")).hasCount(4);
    }

    @Test
    void theWordStaysWhereItIs() {
        page.navigate("/");
        var before = word("tag-htmx").boundingBox();
        word("tag-htmx").click();
        lists("2 posts tagged htmx", "Four", "One");

        assertThat(word("tag-htmx").boundingBox().x).isEqualTo(before.x);
        assertThat(word("tag-htmx").boundingBox().y).isEqualTo(before.y);
    }

    @Test
    void morePostsGoOnWhereTheListEnds() {
        for (int i = 0; i < 13; i++) {
            published(Cast::author, "title", "Old " + i, "tags", "old", "date", "2020-01-%02dT00:00:00Z".formatted(i + 1));
        }
        page.navigate("/?tag=old");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        asked.clear();
        tabTo(page.locator(".more a"));
        page.keyboard().press("Enter");

        assertThat(page.locator(".post-row")).hasCount(13);
        assertThat(page.locator(".post-row h2 a").last()).isFocused();
        assertThat(page.locator(".more")).hasCount(0);
        asksOnce("fragments/more-posts?tag=old&page=2");
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < 60 && !(boolean) target.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private void lists(String heading, String... titles) {
        assertThat(page.locator("#Results")).hasText(heading);
        assertThat(page.locator("#Announcer")).hasText(heading);
        assertThat(page.locator(".post-row h2")).hasText(titles);
    }

    private void asksOnce(String path) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).containsExactly(home + path);
        asked.clear();
    }

    private Locator word(String id) {
        return page.locator("#" + id);
    }
}
