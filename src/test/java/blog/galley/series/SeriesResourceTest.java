package blog.galley.series;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SeriesResourceTest {

    @BeforeEach
    void aSeriesOfThree() {
        Blog.empty();
        published(Cast::author, "title", "끝", "series", "서울 걷기", "date", "2024-01-01T00:00");
        published(Cast::author, "title", "둘", "series", "서울  걷기!", "weight", "2", "date", "2024-01-02T00:00");
        published(Cast::author, "title", "하나", "series", "서울 걷기", "weight", "1", "date", "2024-01-03T00:00");
    }

    @Test
    void listsItsPostsInTheOrderInWhichTheyAreToBeRead() {
        var series = page(get("/series/서울-걷기"));

        assertThat(series.select("h1").text()).isEqualTo("서울 걷기");
        assertThat(series.select(".series-parts h2").eachText()).containsExactly("하나", "둘", "끝");
        assertThat(series.select("link[rel=canonical]").attr("href")).endsWith("/series/%EC%84%9C%EC%9A%B8-%EA%B1%B7%EA%B8%B0");
        assertThat(series.select("meta[property=og:title]").attr("content")).isEqualTo("서울 걷기");
    }

    @Test
    void spellingsThatComeToTheSameAreOneSeries() {
        published(Cast::author, "title", "Other", "series", "C#");

        assertThat(page(get("/series")).select(".series-index li").eachText()).containsExactly("C# 1", "서울 걷기 3");
        assertThat(get("/series/c-sharp").statusCode()).isEqualTo(200);
    }

    @Test
    void aPostSaysWhereItStandsAndLeadsOn() {
        var box = page(get("/posts/둘")).select(".series");

        assertThat(box.select("p").first().text()).isEqualTo("Part 2 of 3 of 서울 걷기!");
        assertThat(box.select("a").eachAttr("href")).containsExactly("/series/%EC%84%9C%EC%9A%B8-%EA%B1%B7%EA%B8%B0",
                "/posts/%ED%95%98%EB%82%98", "/posts/%EB%81%9D");
        assertThat(page(get("/posts/끝")).select(".series p")).hasSize(2);
    }

    @Test
    void theTitlesOfOtherPartsAreReadInTheirLanguages() {
        published(Cast::author, "title", "셋", "body", "서울을 걸어요.", "series", "서울 걷기", "weight", "3");
        published(Cast::author, "title", "Four", "body", "A walk in Seoul.", "series", "서울 걷기", "weight", "4");
        published(Cast::author, "title", "Five", "body", "Another one.", "series", "서울 걷기", "weight", "5");

        assertThat(page(get("/posts/four")).select(".series a[lang]").eachAttr("lang")).containsExactly("ko", "en");
    }

    @Test
    void whatReadersDoNotSeeIsNoPart() {
        published(Cast::author, "title", "Tomorrow", "series", "서울 걷기", "date", "2999-01-01T00:00");
        draft(Cast.author(), "title", "Draft", "series", "Secret");
        published(Cast::author, "title", "Alone", "series", "Alone");

        assertThat(page(get("/posts/둘")).select(".series p").first().text()).startsWith("Part 2 of 3 ");
        assertThat(page(get("/posts/alone")).select(".series")).isEmpty();
        assertThat(get("/series/secret").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap.xml").asString()).contains("/series</loc>", "/series/alone</loc>").doesNotContain("secret");
    }

    @Test
    void isFoundHoweverAKeyboardComposesItsName() {
        assertThat(page(get("/series/" + Normalizer.normalize("서울-걷기", Normalizer.Form.NFD))).select("h1").text()).isEqualTo("서울 걷기");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/series/nothing", "/series/a/b", "/series/%25"})
    void whatIsNotThereIsSaidSo(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyBlogHasNone() {
        Blog.empty();

        assertThat(page(get("/series")).select("main").text()).contains("No post belongs to a series yet.");
    }

    @Test
    void isChosenInTheEditor() {
        long id = draft(Cast.author(), "title", "Title", "series", " 새  연재 ", "weight", "3");
        var form = page(Cast.author().get("/editor/" + id));

        assertThat(form.select("[name=series]").val()).isEqualTo("새 연재");
        assertThat(form.select("[name=weight]").val()).isEqualTo("3");
        assertThat(page(Cast.author().get("/editor/series")).select("option").eachAttr("value")).contains("새 연재", "서울 걷기");
        assertThat(Cast.reader().get("/editor/series").statusCode()).isEqualTo(303);

        var refused = submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "weight", "second");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("[name=weight]").val()).isEqualTo("second");
        assertThat(submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "series", "x".repeat(201)).statusCode())
                .isEqualTo(422);

        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "weight", "");
        assertThat(page(Cast.author().get("/editor/" + id)).select("[name=weight]").val()).isEmpty();
    }

    @Test
    void aPlaceMayHaveAsManyDigitsAsAnImportTakes() {
        long id = draft(Cast.author(), "title", "Title", "weight", "-202404089");

        assertThat(page(Cast.author().get("/editor/" + id)).select("[name=weight]").val()).isEqualTo("-202404089");
    }
}
