package blog.galley.article;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TranslationsTest {

    private long korean;

    @BeforeEach
    void aPostInTwoLanguages() {
        Blog.empty();
        korean = published(Cast::author, "title", "걷기", "slug", "걷기", "body", "서울을 걸어요.", "translationKey", "walk");
        published(Cast::author, "title", "Walking", "body", "A walk in Seoul.", "translationKey", "walk");
        published(Cast::author, "title", "Other", "body", "Something else.", "translationKey", "else");
    }

    @Test
    void nameEachOtherAndThemselves() {
        for (var path : new String[]{"/posts/걷기", "/posts/walking"}) {
            var links = page(get(path)).select("head link[hreflang]");
            assertThat(links.eachAttr("hreflang")).containsExactly("ko", "en", "x-default");
            assertThat(links.eachAttr("href")).allMatch(href -> href.startsWith("http://"))
                    .satisfiesExactly(href -> assertThat(href).endsWith("/posts/%EA%B1%B7%EA%B8%B0"),
                            href -> assertThat(href).endsWith("/posts/walking"),
                            href -> assertThat(href).endsWith("/posts/walking"));
        }
    }

    @Test
    void areOfferedToReaders() {
        var line = page(get("/posts/walking")).select(".translations");

        assertThat(line.text()).isEqualTo("Also in: 한국어");
        assertThat(line.select("a").attr("href")).isEqualTo("/posts/%EA%B1%B7%EA%B8%B0");
        assertThat(line.select("a").attr("lang")).isEqualTo("ko");
        assertThat(page(get("/posts/걷기")).select(".translations").text()).isEqualTo("Also in: English");
    }

    @Test
    void areInTheSitemap() {
        var map = get("/sitemap.xml").asString();

        assertThat(map.split("<xhtml:link ", -1)).hasSize(1 + 2 * 3);
        assertThat(map).contains("hreflang=\"ko\" href=\"http://", "hreflang=\"x-default\"");
    }

    @Test
    void areThoseThatReadersSee() {
        submit(Cast.author(), "/editor/" + korean + "/withdrawal");

        assertThat(page(get("/posts/walking")).select("link[hreflang], .translations")).isEmpty();
        assertThat(page(get("/posts/other")).select("link[hreflang], .translations")).isEmpty();
        assertThat(get("/sitemap.xml").asString()).doesNotContain("<xhtml:link");
    }

    @Test
    void aKeyTravelsWithTheText() {
        assertThat(get("/posts/walking.md").asString()).contains("\ntranslationKey: \"walk\"\n");
        assertThat(page(Cast.author().get("/editor/" + korean)).select("[name=translationKey]").val()).isEqualTo("walk");
    }
}
