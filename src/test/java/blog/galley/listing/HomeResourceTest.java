package blog.galley.listing;

import static blog.galley.listing.ThreePosts.titles;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the first page shows, and how it is narrowed down. */
@QuarkusTest
class HomeResourceTest {

    @BeforeEach
    void threePosts() {
        ThreePosts.publish();
    }

    @Test
    void listsPostsNewestFirst() {
        var home = page(get("/"));

        assertThat(titles(home)).containsExactly("Third", "Second", "First");
        var second = home.select(".post-row").get(1);
        assertThat(second.select("time").text()).isEqualTo("1 February 2024");
        assertThat(second.select(".post-row-summary").text()).isEqualTo("In short");
        assertThat(second.select(".tag").eachText()).containsExactly("java", "C#");
        assertThat(home.select(".post-row .minutes").eachText()).hasSize(3).endsWith("1 min"); // the first alone has a text
    }

    @Test
    void filtersBySeveralTagsAtOnce() {
        assertThat(titles(page(get("/?tag=java")))).containsExactly("Second", "First");
        assertThat(titles(page(get("/?tag=java&tag=c-sharp")))).containsExactly("Second");
        assertThat(titles(page(get("/?tag=java&tag=한글")))).isEmpty();
    }

    @Test
    void countsWhatEachWordWouldLeave() {
        assertThat(words(page(get("/")), "Tags")).containsExactly("java 2", "C# 1", "htmx 1", "한글 1");
        assertThat(words(page(get("/?tag=htmx")), "Tags")).containsExactly("java 1", "C# 0", "htmx 1×, chosen: remove it", "한글 0");
        assertThat(words(page(get("/?tag=java&year=2023")), "Tags")).containsExactly("java 1×, chosen: remove it", "C# 0", "htmx 1",
                "한글 0");
    }

    @Test
    void countsTheYearsAsIfNoneWereChosenSoThatAnotherCanBe() {
        assertThat(words(page(get("/")), "Years")).containsExactly("2024 2", "2023 1");
        assertThat(words(page(get("/?year=2023")), "Years")).containsExactly("2024 2", "2023 1×, chosen: remove it");
        assertThat(words(page(get("/?tag=한글&year=2024")), "Years")).containsExactly("2024 1×, chosen: remove it", "2023 0");
        assertThat(page(get("/?year=2023")).select("#year-2024").attr("href")).isEqualTo("/?year=2024");
    }

    @Test
    void everyCountIsTrue() {
        for (var path : List.of("/", "/?tag=java", "/?year=2024", "/?tag=java&year=2024", "/?tag=한글&tag=java")) {
            var home = page(get(path));
            var words = home.select(".filter-words a");
            assertThat(words).isNotEmpty();
            for (var word : words) {
                var chosen = word.hasAttr("aria-current");
                var left = (chosen ? home : page(given().urlEncodingEnabled(false).get(word.attr("href")))).select(".post-row");
                assertThat(word.select(".count").text()).as(path + " " + word.text()).isEqualTo(Integer.toString(left.size()));
            }
        }
    }

    @Test
    void aPostIsOfTheYearThatItsOwnDateSays() {
        published(Cast::author, "title", "New year in Seoul", "date", "2022-01-01T00:30:00+09:00"); // still 2021 in Greenwich
        published(Cast::author, "title", "New year's eve in Honolulu", "date", "2021-12-31T23:30:00-10:00"); // 2022 there

        assertThat(titles(page(get("/?year=2022")))).containsExactly("New year in Seoul");
        assertThat(titles(page(get("/?year=2021")))).containsExactly("New year's eve in Honolulu");
        assertThat(words(page(get("/")), "Years")).contains("2022 1", "2021 1");
    }

    @Test
    void eachChoiceIsALinkThatWorksByItself() {
        var chosen = page(get("/?tag=java&year=2024"));

        assertThat(chosen.select(".filter-words a").eachAttr("href")).containsExactly(
                "/?year=2024", "/?tag=c-sharp&tag=java&year=2024", "/?tag=java", "/?tag=java&year=2023");
        assertThat(chosen.select(".none").eachText()).containsExactly("htmx 0", "한글 0");
    }

    @Test
    void aChoiceHasOneAddressInWhateverOrderItWasMade() {
        var one = page(get("/?tag=java&tag=c-sharp")).select(".filter-words a").eachAttr("href");
        var other = page(get("/?tag=c-sharp&tag=java&tag=java")).select(".filter-words a").eachAttr("href");

        assertThat(one).isNotEmpty().isEqualTo(other);
        assertThat(page(get("/?tag=java")).select("link[rel=canonical]").attr("href")).endsWith("/tags/java");
        assertThat(page(get("/?year=02024")).select("link[rel=canonical]").attr("href")).endsWith("/?year=2024");
    }

    @Test
    void ofManyTagsTheMostUsedAndTheChosenAreShown() {
        for (int i = 10; i < 40; i++) {
            published(Cast::author, "title", "Rare " + i, "tags", "often, rare " + i + (i == 39 ? ", rarest" : ""));
        }
        var home = page(get("/"));
        var rare = page(get("/?tag=rarest"));

        assertThat(words(home, "Tags")).hasSize(19).startsWith("often 30", "java 2").endsWith("all 36 tags");
        assertThat(words(rare, "Tags").subList(0, 12)).extracting(word -> word.replaceAll(" \\d+$", ""))
                .isEqualTo(words(home, "Tags").subList(0, 12).stream().map(word -> word.replaceAll(" \\d+$", "")).toList());
        assertThat(words(rare, "Tags")).contains("rare 39 1", "rarest 1×, chosen: remove it");
        assertThat(rare.select(".filter-words a[href^=/tags]").attr("href")).isEqualTo("/tags?tag=rarest");
    }

    @Test
    void draftsAndPostsOfTomorrowAreHiddenFromReaders() {
        Blog.draft(Cast.author(), "title", "Draft");
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");

        assertThat(titles(page(get("/")))).containsExactly("Third", "Second", "First");
        assertThat(get("/posts/tomorrow").statusCode()).isEqualTo(404);
    }

    @Test
    void theFragmentIsTheListAndSaysWhatItHolds() {
        var response = get("/fragments/posts?tag=java");
        var fragment = page(response);

        assertThat(response.header("HX-Push-Url")).isEqualTo("/?tag=java");
        assertThat(response.header("HX-Trigger-After-Settle")).isEqualTo("{\"posts:filtered\":{\"count\":2}}");
        assertThat(fragment.select("#Archive #Results").text()).isEqualTo("2 posts tagged java");
        assertThat(fragment.select("header")).isEmpty();
        assertThat(fragment.title()).startsWith("2 posts tagged java");
    }

    @Test
    void thePageStaysAPageForHtmxToo() {
        var response = given().header("HX-Request", "true").get("/?tag=java");

        assertThat(page(response).select("body > main > #Archive")).hasSize(1);
    }

    @Test
    void morePostsComeByARealLink() {
        for (int i = 0; i < 12; i++) {
            published(Cast::author, "title", "Old " + i, "tags", "old", "date", "2020-01-%02dT00:00:00Z".formatted(i + 1));
        }
        var home = page(get("/"));
        var more = home.select(".more a");

        assertThat(titles(home)).hasSize(12);
        assertThat(more.attr("href")).isEqualTo("/?page=2");
        assertThat(titles(page(get(more.attr("href"))))).containsExactly("Old 2", "Old 1", "Old 0");
        assertThat(titles(page(get(more.attr("hx-get"))))).containsExactly("Old 2", "Old 1", "Old 0");
    }

    @Test
    void morePostsAndFeedsKeepTheFilter() {
        for (int i = 0; i < 13; i++) {
            published(Cast::author, "title", "Old " + i, "tags", "old", "date", "2020-01-%02dT00:00:00Z".formatted(i + 1));
        }
        var old = page(get("/?year=2020&tag=old"));

        assertThat(old.select(".more a").attr("href")).isEqualTo("/?tag=old&year=2020&page=2");
        assertThat(titles(page(get(old.select(".more a").attr("hx-get"))))).containsExactly("Old 0");
        assertThat(page(get("/?tag=old&year=2020&page=2")).select("#Results").text()).isEqualTo("13 posts tagged old from 2020, page 2");
        assertThat(old.select(".listing-feeds a, head link[type=application/atom+xml]").eachAttr("href")).contains("/tags/old/feed.xml");
    }

    @Test
    void anEmptyBlogIsAPageToo() {
        Blog.empty();

        assertThat(page(get("/")).select("#Results").text()).isEqualTo("No posts yet");
    }

    @Test
    void readersGetNoCookie() {
        for (var path : List.of("/", "/posts/first")) {
            var response = get(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.cookies()).isEmpty();
        }
    }

    private static List<String> words(Document list, String label) {
        return list.select(".filter-words[aria-label=" + label + "] > li").eachText();
    }
}
