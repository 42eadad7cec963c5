package blog.galley.search;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.exchange.StartImport;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharedWordsTest {

    @Inject
    StartImport start;

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void postsOfARareTagAreRelated() {
        some(8);
        published(Cast::author, "title", "Croissants", "tags", "baking, food");
        published(Cast::author, "title", "Baguettes", "tags", "baking, food");

        assertThat(related("/posts/croissants")).containsExactly("Baguettes");
    }

    @Test
    void postsThatComeBackToTheSameWordsAreRelated() {
        some(8);
        published(Cast::author, "title", "김장 이야기", "body", "배추를 절이고 고춧가루와 젓갈을 버무려요. 배추는 소금에, 고춧가루는 젓갈에. 소금과 젓갈.");
        published(Cast::author, "title", "겨울 준비", "body", "젓갈이 맛있어야 해요. 배추와 소금을 사고, 고춧가루를 빻고, 배추를 씻고, 소금을 뿌리고, 젓갈과 고춧가루를 넣어요.");

        assertThat(related("/posts/김장-이야기")).containsExactly("겨울 준비");
    }

    @Test
    void whatAllHaveMakesNoneAlike() {
        for (int i = 0; i < 6; i++) {
            published(Cast::author, "title", "About " + "abcdef".charAt(i) + "x", "tags", "everything");
        }

        assertThat(related("/posts/about-ax")).isEmpty();
    }

    @Test
    void onlyWhatStandsInListsIsShown() {
        some(8);
        published(Cast::author, "title", "Croissants", "tags", "baking, food, bread", "translationKey", "croissants");
        published(Cast::author, "title", "Imprint", "tags", "baking, food, bread", "page", "on", "slug", "/imprint");
        published(Cast::author, "title", "Tomorrow", "tags", "baking, food, bread", "date", "2999-01-01T00:00");
        published(Cast::author, "title", "크루아상", "tags", "baking, food, bread", "translationKey", "croissants");
        Blog.draft(Cast.author(), "title", "Draft", "tags", "baking, food, bread");
        assertThat(related("/posts/croissants")).isEmpty();

        long baguettes = published(Cast::author, "title", "Baguettes", "tags", "baking, food, bread");
        assertThat(related("/posts/croissants")).containsExactly("Baguettes");

        Blog.submit(Cast.author(), "/editor/" + baguettes + "/withdrawal");
        assertThat(related("/posts/croissants")).isEmpty();
    }

    @Test
    void signsThatMeanSomethingToPostgresqlDoNot() {
        some(4);
        published(Cast::author, "title", "C# '; \\ & | ! :*", "tags", "C#, it's, a\\b");
        published(Cast::author, "title", "Other", "tags", "C#, it's, a\\b");

        assertThat(related("/posts/other")).hasSize(1);
    }

    @Test
    void theSamplesLeadOnToWhatIsNext() {
        Blog.sql("truncate import_run cascade");
        Blog.sql("truncate import_source");
        start.bringSamples();

        assertThat(related("/posts/only-postgresql")).startsWith("What is saved, and when");
        assertThat(related("/posts/what-is-saved")).contains("One database, and nothing beside it");
        assertThat(related("/posts/hangul-typography")).startsWith("교정쇄 이야기");
        assertThat(related("/posts/교정쇄-이야기")).contains("한글이 편하게 읽히는 화면");
        assertThat(related("/posts/moving-from-hugo")).contains("A tour of Markdown");
    }

    /** Others, which have nothing in common. */
    private static void some(int posts) {
        for (int i = 0; i < posts; i++) {
            published(Cast::author, "title", "Filler " + "abcdefgh".charAt(i) + "qz", "tags", "filler");
        }
    }

    private static List<String> related(String path) {
        return page(get(path)).select(".related a").eachText();
    }
}
