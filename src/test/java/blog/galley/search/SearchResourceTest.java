package blog.galley.search;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchResourceTest {

    @Inject
    Reindexing reindexing;

    private long diary;

    @BeforeEach
    void threePosts() {
        Blog.empty();
        Blog.sql("truncate search_word");
        diary = published(Cast::author, "title", "식단 일기", "tags", "건강", "date", "2024-01-01T00:00:00+09:00", "body",
                "오늘은 혈당에서 시작해요. <b>&amp;</b> 교정(校正)도 봐요.");
        published(Cast::author, "title", "혈당 이야기", "tags", "C#, java", "date", "2024-02-01T00:00:00+09:00", "body", "숫자 이야기.");
        published(Cast::author, "title", "Java and its tools", "tags", "java", "date", "2023-03-01T00:00:00+09:00", "summary", "In short",
                "body",
                "Running `foo_bar()` on .NET is another story, told by the old typesetter.");
    }

    @Test
    void findsAWordInSpiteOfItsParticleTheTitleFirst() {
        var found = page(search("혈당"));

        assertThat(titles(found)).containsExactly("혈당 이야기", "식단 일기");
        assertThat(found.select("#Results").text()).isEqualTo("2 posts");
        assertThat(found.select(".post-row").get(1).select("mark").text()).isEqualTo("혈당");
        assertThat(found.select("#Query").val()).isEqualTo("혈당");
        assertThat(found.title()).startsWith("혈당");
    }

    @Test
    void findsNamesOfCodeAndSingleHanja() {
        assertThat(titles(page(search("C#")))).containsExactly("혈당 이야기");
        assertThat(titles(page(search(".net")))).containsExactly("Java and its tools");
        assertThat(titles(page(search("foo_bar")))).containsExactly("Java and its tools");
        assertThat(titles(page(search("校")))).containsExactly("식단 일기");
        assertThat(titles(page(search("run story")))).containsExactly("Java and its tools");
    }

    @Test
    void narrowsByPhraseTagAndDate() {
        assertThat(titles(page(search("\"told by the old\"")))).containsExactly("Java and its tools");
        assertThat(titles(page(search("tag:java")))).containsExactly("혈당 이야기", "Java and its tools");
        assertThat(titles(page(search("tag:java before:2024")))).containsExactly("Java and its tools");
        assertThat(titles(page(search("혈당 after:2024-01-15")))).containsExactly("혈당 이야기");
        assertThat(titles(page(search("tag:c-sharp tag:JAVA")))).containsExactly("혈당 이야기");
    }

    @Test
    void someOfTheWordsAreBetterThanNothing() {
        var found = page(search("typesetter 혈당"));

        assertThat(titles(found)).contains("Java and its tools", "혈당 이야기");
        assertThat(found.select(".found-note").text()).contains("No post has all of these words");
        assertThat(page(search("\"typesetter old\"")).select(".found-note").text()).contains("exactly this phrase");
    }

    @Test
    void forgivesAMisspeltWordAndSaysSo() {
        var found = page(search("typsetter"));

        assertThat(titles(found)).containsExactly("Java and its tools");
        assertThat(found.select(".found-note").text()).isEqualTo("Nothing for “typsetter”; showing “typesetter”.");
        assertThat(titles(page(search("헐당")))).contains("혈당 이야기");
    }

    @Test
    void snippetsAreTextAndNothingElse() {
        published(Cast::author, "title", "<script>alert(1)</script> needle", "body", "`<img src=x onerror=alert(2)>` needle");
        var found = page(search("needle <script>alert(1)"));

        assertThat(found.select("main script, main img")).isEmpty();
        assertThat(found.select(".post-row h2").text()).isEqualTo("<script>alert(1)</script> needle");
        assertThat(found.select(".post-row-summary mark").text()).contains("needle");
    }

    @Test
    void onlyWhatReadersMaySeeIsFound() {
        Blog.draft(Cast.author(), "title", "혈당 초안");
        published(Cast::author, "title", "혈당 내일", "date", "2999-01-01T00:00:00Z");
        published(Cast::author, "title", "혈당 어제", "expires", "2020-01-01T00:00:00Z");
        assertThat(titles(page(search("혈당")))).containsExactly("혈당 이야기", "식단 일기");

        Blog.sql("update post set published_at = now() where published_at > now()");
        assertThat(titles(page(search("혈당")))).contains("혈당 내일");
    }

    @Test
    void thePublishedTextIsFoundAndNotTheWorkingOne() {
        save("body", "이제는 콜레스테롤");
        assertThat(titles(page(search("콜레스테롤")))).isEmpty();

        assertThat(Blog.submit(Cast.author(), "/editor/" + diary + "/publication").statusCode()).isEqualTo(303);
        assertThat(titles(page(search("콜레스테롤은")))).containsExactly("식단 일기");
        assertThat(titles(page(search("\"혈당에서 시작\"")))).doesNotContain("식단 일기");

        assertThat(Blog.submit(Cast.author(), "/editor/" + diary + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(titles(page(search("콜레스테롤")))).isEmpty();
    }

    @Test
    void postsOfAnEarlierGalleyAreIndexedAtTheStart() {
        Blog.sql("delete from search_entry");
        assertThat(titles(page(search("혈당")))).isEmpty();
        reindexing.all();
        assertThat(titles(page(search("혈당")))).hasSize(2);

        Blog.sql("update search_entry set analysis = 0, terms = ''");
        reindexing.all();
        assertThat(titles(page(search("혈당")))).hasSize(2);
    }

    @Test
    void moreThanAPageOfThemComesByLinks() {
        for (int i = 0; i < 15; i++) {
            published(Cast::author, "title", "Needle " + i, "date", "2020-01-%02dT00:00:00Z".formatted(i + 1));
        }
        var first = page(search("needle"));
        var second = page(given().urlEncodingEnabled(false).get(first.select(".more a").attr("href")));

        assertThat(titles(first)).hasSize(12).startsWith("Needle 14");
        assertThat(titles(second)).containsExactly("Needle 2", "Needle 1", "Needle 0");
        assertThat(second.select("#Results").text()).isEqualTo("15 posts, page 2");
        assertThat(second.select("#Found a").first().attr("href")).isEqualTo("/search?q=needle");
        assertThat(given().get("/search?q=needle&page=3").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var nothing = page(search("zzyzxq"));

        assertThat(nothing.select("#Results").text()).isEqualTo("Nothing found");
        assertThat(nothing.select("#Found a").eachAttr("href")).containsExactly("/tags", "/");
    }

    @Test
    void theEmptyPageExplainsItself() {
        var page = page(given().get("/search"));

        assertThat(page.select("#Found").text()).contains("tag:java", "before:2024");
        assertThat(page.select("header a[href=/search]")).hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).isNotEmpty();
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page(given().get("/search?q=java")).select("meta[name=robots]").attr("content")).isEqualTo("noindex"); // or engines would list lists
    }

    @Test
    void theFragmentCarriesThePagesAddress() {
        var response = given().queryParam("q", "혈당 a&b").get("/fragments/search");
        var fragment = page(response);

        assertThat(response.header("HX-Replace-Url")).isEqualTo("/search?q=%ED%98%88%EB%8B%B9+a%26b");
        assertThat(response.header("HX-Trigger-After-Settle")).matches("\\{\"posts:found\":\\{\"count\":\\d+}}");
        assertThat(fragment.select("#Found")).hasSize(1);
        assertThat(fragment.select("header, form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "\"a", "a & | ! b", "!!!", ":*", "a:*B", "<->", "((", "'", "''", "\\", "a\\' | b", "😀",
        "%", "_", "\u202Eabc\u200F", "tag:", "tag:😀", "tag:'",
        "before:0000", "before:9999-99", "after:2024-02-31", "before:+99999", "AND OR NOT", "{}[]", "~", "ko~x", "\uFFFF", "𠮷野家", "ㅎ",
        "ㄱㄴㄷ", "ـــ", "क्षि", "ก", "a.b.c.d.e.f.g.h.i.j"})
    void nothingThatIsTypedBreaksThePage(String query) {
        assertThat(search(query).statusCode()).isEqualTo(200);
        assertThat(given().queryParam("q", query).get("/fragments/search").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeTextIsRefused() {
        assertThat(search("a\0b").statusCode()).isEqualTo(400);
    }

    @Test
    void aLotOfTextIsAQuestionToo() {
        for (var lot : List.of("a".repeat(10_240), "혈당 ".repeat(2500), "\"".repeat(10_240), "(a|".repeat(3400), "a.b-c'd".repeat(1400),
                "校".repeat(3400))) {
            var response = search(lot);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(page(response).select("#Found").text()).contains("only the beginning");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%FF", "?q=a&q=b", "?page=2", "?q=혈당&page=x", "?q=혈당&page=-1", "?q=혈당&page=99999999999", "?q=혈당&page=2"})
    void oddAddressesGetASensibleStatus(String query) {
        assertThat(given().urlEncodingEnabled(false).get("/search" + query).statusCode()).isIn(200, 400, 404);
    }

    private void save(String field, String value) {
        var form = page(Cast.author().get("/editor/" + diary));
        Blog.submit(Cast.author(), "/editor/" + diary + "/draft", "version", form.select("input[name=version]").val(), "title", "식단 일기",
                field, value);
    }

    private static Response search(String query) {
        return given().urlEncodingEnabled(false).get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static List<String> titles(Document page) {
        return page.select(".post-row h2").eachText();
    }
}
