package blog.galley.listing;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArchiveResourceTest {

    @BeforeEach
    void postsOfThreeYears() {
        Blog.empty();
        published(Cast::author, "title", "Seoul", "date", "2024-01-01T00:30:00+09:00"); // in Greenwich it was 2023 yet
        published(Cast::author, "title", "March", "date", "2024-03-21T09:00:00+09:00");
        published(Cast::author, "title", "또 3월", "date", "2024-03-02T09:00:00+09:00", "body", "한국어 본문입니다.");
        published(Cast::author, "title", "Old", "date", "2021-12-31T23:00:00-10:00");
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");
        Blog.draft(Cast.author(), "title", "Draft");
    }

    @Test
    void listsEveryPostByYearAndMonth() {
        var archive = page(get("/archive"));

        assertThat(archive.select(".archive-year > h2").eachText()).containsExactly("2024", "2021");
        assertThat(archive.select(".archive-month h3").eachText()).containsExactly("March, 2 posts", "January, 1 post", "December, 1 post");
        assertThat(archive.select(".archive-month li").eachText()).containsExactly("21 March", "2 또 3월", "1 Seoul", "31 Old");
        assertThat(archive.select(".archive-month li a").first().attr("href")).isEqualTo("/posts/march");
        assertThat(get("/sitemap.xml").asString()).contains("/archive</loc>").doesNotContain("/archive/");
        assertThat(archive.select(".archive-month li a[lang=ko]").eachText()).containsExactly("또 3월");
    }

    @Test
    void drawsAndTellsHowManyPostsEachYearHas() {
        var years = page(get("/archive")).select(".timeline li");

        assertThat(years.select(".timeline-year").eachText()).containsExactly("2021", "2024");
        assertThat(years.select(".count").eachText()).containsExactly("1 post", "3 posts");
        assertThat(years.get(1).select("svg title").eachText()).containsExactly("March 2024: 2", "January 2024: 1");
        assertThat(years.get(1).select("svg path").eachAttr("d")).containsExactly("M10 25v-24", "M2 25v-12");
        assertThat(years.select("a").eachAttr("href")).containsExactly("#Y2021", "#Y2024");
    }

    @Test
    void eachYearLeadsToItsListWithSummaries() {
        assertThat(page(get("/archive")).select(".archive-filter").eachAttr("href")).containsExactly("/?year=2024", "/?year=2021");
    }

    @Test
    void aYearHasAPageOfItsOwn() {
        var year = page(get("/archive/2021"));

        assertThat(year.title()).startsWith("Archive 2021");
        assertThat(year.select(".archive-month li").eachText()).containsExactly("31 Old");
        assertThat(year.select(".timeline a").eachAttr("href")).containsExactly("/archive/2021", "/archive/2024");
        assertThat(year.select(".timeline [aria-current=page] .timeline-year").text()).isEqualTo("2021");
    }

    @Test
    void theHeaderMarksWhereOneIs() {
        assertThat(page(get("/archive")).select(".site-header [aria-current=page]").eachText()).containsExactly("Archive");
        assertThat(page(get("/archive/2021")).select(".site-header [aria-current=true]").eachText()).containsExactly("Archive");
        assertThat(page(get("/posts/march")).select(".site-header [aria-current]:not([aria-current=false])")).isEmpty();
    }

    @Test
    void ofVeryManyPostsOnlyTheLatestYearsStandOnThePage() {
        Blog.sql(
                """
                        insert into revision (post_id, version, saved_at, title, summary, body, slug, toc, toc_open, byline, series, cover, cover_alt, cover_caption,
                          language, excerpt, words, characters, minutes)
                        select p.id, 100 + n, now(), 'Many ' || n, '', '', '', true, false, '', '', '', '', '', '', '', 0, 0, 1
                        from generate_series(1, %1$d) n, (select id from post where path = '/posts/old') p"""
                        .formatted(ArchiveYears.MOST));
        Blog.sql(
                """
                        insert into post (created_at, published_id, published_at, published_offset, path)
                        select now(), id, timestamptz '2020-01-01 00:00Z' + version * interval '1 hour', 0, '/posts/many-' || version from revision where version > 100""");
        var archive = page(get("/archive"));

        assertThat(archive.select(".archive-year > h2").eachText()).containsExactly("2024", "2021");
        assertThat(archive.select(".timeline a").eachAttr("href")).containsExactly("/archive/2020", "#Y2021", "#Y2024");
        assertThat(page(get("/archive/2020")).select(".archive-month li")).hasSize(ArchiveYears.MOST);
        assertThat(get("/sitemap.xml").asString()).contains("/archive/2020</loc>", "/archive/2021</loc>", "/archive/2024</loc>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "0", "-1", "99999", "99999999999", "abc", "02024", "%00", "%20", "2024.5", "20%2F24"})
    void aYearWithoutPostsIsMissing(String year) {
        var response = given().urlEncodingEnabled(false).get("/archive/" + year);

        assertThat(response.statusCode()).isIn(404, 400);
        assertThat(page(response).select("main h1").text()).isNotEmpty();
    }

    @Test
    void anEmptyArchiveIsAPageToo() {
        Blog.empty();

        assertThat(page(get("/archive")).select("main").text()).isEqualTo("Archive No posts yet.");
    }

    @Test
    void whoHasItIsToldThatNothingChanged() {
        assertThat(given().header("If-None-Match", get("/archive").header("ETag")).get("/archive").statusCode()).isEqualTo(304);
    }
}
