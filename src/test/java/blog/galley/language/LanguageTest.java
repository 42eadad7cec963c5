package blog.galley.language;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a request, in all that it is answered with. */
@QuarkusTest
class LanguageTest {

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /login,          로그인,                     Sign in
            /search,         검색,                      Search
            /search?q=없는말,  찾은 글이 없어요,              Nothing found
            /editor,         내 글,                     Your posts
            /editor/import,  휴고(Hugo)에서 가져오기,        Import from Hugo
            /accounts,       계정,                      Accounts
            """)
    void everyPageSpeaksTheLanguageThatIsAskedFor(String path, String korean, String english) {
        assertSpeaks("ko", path, korean);
        assertSpeaks("en", path, english);
        assertSpeaks("ko;q=0.5,en", path, english);
        assertSpeaks("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", path, korean);
        assertSpeaks(";;;q=x", path, english);
        assertSpeaks(null, path, english);
    }

    private static void assertSpeaks(String header, String path, String heading) {
        var answer = asking(path.equals("/login") ? Cast.reader() : Cast.admin(), header).get(path);
        var language = heading.matches(".*[가-힣].*") ? "ko" : "en";
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(String.join(", ", answer.headers().getValues("Vary"))).contains("Accept-Language");
        var page = page(answer);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").eachText()).as("%s for %s", path, header).contains(heading);
    }

    @Test
    void theEditorAndItsFragmentsSpeakIt() {
        long id = draft(Cast.author(), "title", "글", "body", "하나\n\n![](x.png)");
        var page = page(korean(Cast.author()).get("/editor/" + id));
        assertThat(page.select("#Publish").text()).isEqualTo("공개하기");
        assertThat(page.select("#Status").text()).startsWith("저장됨").contains("버전 1", "초안");
        assertThat(page.select("#Phrases").html()).contains("\"onlyInPage\":\"이 페이지에만 있음, 아직 저장 안 됨\"", "{since}부터");
        assertThat(page(korean(Cast.author()).get("/editor/" + id + "/advice")).select(".advice li").text()).contains("대체 텍스트", "3번째 줄");
        assertThat(page(korean(Cast.author()).get("/editor/" + id + "/history/list")).select(".history li").text())
                .contains("방금", "지금 글", "버전 1");
        assertThat(page(korean(Cast.author()).get("/editor/" + id + "/status")).text()).contains("저장됨");

        var receipt = submit(
                korean(Cast.author()).header("HX-Request", "true"), "/editor/" + id + "/draft", "version", "1", "title", "글", "body", "둘");
        assertThat(page(receipt).select("#Status").text()).contains("버전 2");
    }

    @Test
    void whatReadersGetSpeaksItAroundThePost() {
        published(Cast::author, "title", "글", "slug", "글", "body", "## 하나\n\n한글로 쓴 글", "tags", "하나", "series", "연재", "toc", "on", "date",
                "2024-04-08T09:00");
        assertReads("/", "#Results", "글 1개", "1 post");
        assertReads("/?tag=하나&year=2024", "#Results", "하나 태그 2024년 글 1개", "1 post tagged 하나 from 2024");
        assertReads("/?tag=하나&tag=없음", ".unknown", "이 블로그에 없는 태그예요: ‘없음’. 나머지 조건에 맞는 글을 보여 줘요.",
                "There is no tag “없음” on this blog. This is what the rest of the filter leaves.");
        assertReads("/tags", "h1", "태그", "Tags");
        assertReads("/archive", "h1", "모든 글", "Archive");
        assertReads("/archive/2024", ".archive-month h3", "4월, 글 1개", "April, 1 post");
        assertReads("/series", "h1", "시리즈", "Series");
        assertReads("/series/연재", ".hint", "글 1개. 시리즈 모두 보기", "1 post. All series");
        assertReads("/authors/" + Cast.AUTHOR, ".author .hint", "글 1개 · 피드", "1 post · Feed");
        assertReads("/posts/글", ".article-meta > time", "2024년 4월 8일", "8 April 2024");
        assertReads("/posts/글", ".toc summary", "차례", "Contents");
        assertReads("/posts/글", "a.skip", "본문으로 건너뛰기", "Skip to the text");

        var article = page(Cast.reader().get("/posts/글")).selectFirst("article");
        assertThat(article.attr("lang")).isEqualTo("ko");
        assertThat(article.select(".article-meta").attr("lang")).isEqualTo("en");
    }

    private static void assertReads(String path, String selector, String korean, String english) {
        assertThat(page(asking(Cast.reader(), "ko").get(path)).select(selector).text()).as(path).isEqualTo(korean);
        assertThat(page(asking(Cast.reader(), "en").get(path)).select(selector).text()).as(path).isEqualTo(english);
    }

    @Test
    void oneIsToldFromManyWhereALanguageDoes() {
        draft(Cast.author(), "title", "하나");
        assertThat(desk("en")).isEqualTo("1 post");
        assertThat(desk("ko")).isEqualTo("글 1개");
        draft(Cast.author(), "title", "둘");
        assertThat(desk("en")).isEqualTo("2 posts");
        assertThat(desk("ko")).isEqualTo("글 2개");
    }

    private static String desk(String language) {
        return page(asking(Cast.author(), language).get("/editor")).select("#Results").text();
    }

    @Test
    void momentsAreInItsWords() {
        long id = draft(Cast.author(), "title", "글");
        Blog.sql("update revision set saved_at = now() - interval '3 minutes'");
        var time = page(korean(Cast.author()).get("/editor")).selectFirst(".desk-table time");
        assertThat(time.text()).isEqualTo("3분 전");
        assertThat(time.attr("title")).matches("\\d{4}년 \\d{1,2}월 \\d{1,2}일 \\d\\d:\\d\\d \\([+-]\\d\\d:\\d\\d\\)");
        assertThat(time.attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\dT.*");
        assertThat(page(Cast.author().get("/editor")).select(".desk-table time").text()).isEqualTo("3 minutes ago");
        Blog.sql("update revision set saved_at = '2024-04-08T00:00:00Z'");
        assertThat(page(korean(Cast.author()).get("/editor/" + id + "/history/list")).select(".history time").text())
                .matches("2024년 4월 [78]일");
    }

    @Test
    void whatCannotBeSavedIsSaidInIt() {
        long id = draft(Cast.author(), "title", "글");
        assertThat(page(submit(korean(Cast.author()), "/editor/" + id + "/draft", "version", "1", "title", "가".repeat(301)))
                .select("#Notice").text())
                .isEqualTo("제목이 300자를 넘어 저장하지 않았어요. 제목을 줄여 주세요.");
        assertThat(
                page(submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "title", "가".repeat(301))).select("#Notice").text())
                .isEqualTo("The title is over 300 characters, so nothing was saved. Shorten it.");
    }

    @Test
    void problemsAreToldInIt() {
        var korean = korean(Cast.reader()).get("/nothing-here");
        assertThat(korean.statusCode()).isEqualTo(404);
        assertThat(page(korean).select("h1").text()).isEqualTo("여기에 없어요");
        assertThat(page(korean).select("html").attr("lang")).isEqualTo("ko");
        assertThat(page(Cast.reader().get("/nothing-here")).select("h1").text()).isEqualTo("Not here");
        assertThat(korean(Cast.author()).header("HX-Request", "true").get("/editor/999999").asString()).contains("여기에는 ‘999999’번 글이 없어요.");
        assertThat(korean(Cast.reader()).header("HX-Request", "true").get("/editor").asString()).contains("로그아웃된 상태예요");
        assertThat(page(korean(Cast.author()).get("/accounts")).select("main").text()).contains("이 계정으로는 할 수 없는 일이에요");
    }

    @Test
    void whatIsTypedWrongIsSaidInIt() {
        var page = page(submit(korean(Cast.admin()), "/accounts", "name", "", "password", "short", "role", "author"));
        assertThat(page.select(".field-error").eachText()).containsExactly("이름을 적어 주세요.", "비밀번호는 10자 이상으로 해 주세요.");
        assertThat(page(Cast.login(korean(Cast.reader()), "nobody", "wrong")).select(".field-error").text()).isEqualTo("이름과 비밀번호가 맞지 않아요.");
    }

    @Test
    void aPageHasAnEntityTagInEachLanguage() {
        published(Cast::author, "title", "글", "tags", "하나");
        var english = asking(Cast.reader(), "en").get("/tags");
        var korean = asking(Cast.reader(), "ko").get("/tags");

        assertThat(korean.header("ETag")).isNotEqualTo(english.header("ETag"));
        var again = asking(Cast.reader(), "ko").header("If-None-Match", korean.header("ETag")).get("/tags");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(String.join(", ", again.headers().getValues("Vary"))).contains("Accept-Language");
        assertThat(asking(Cast.reader(), "en").header("If-None-Match", korean.header("ETag")).get("/tags").statusCode()).isEqualTo(200);
        assertThat(asking(Cast.reader(), "en").header("If-Modified-Since", english.header("Last-Modified")).get("/tags").statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsForMachinesIsTheSameForEverybody() {
        published(Cast::author, "title", "글");
        for (var path : new String[]{"/feed.xml", "/feed.json", "/sitemap.xml", "/llms.txt"}) {
            var korean = korean(Cast.reader()).get(path);
            assertThat(korean.asString()).as(path).isEqualTo(Cast.reader().get(path).asString());
            assertThat(String.join(", ", korean.headers().getValues("Vary"))).as(path).doesNotContain("Accept-Language");
        }
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        var page = page(asking(Cast.reader(), "ja").get("/search"));
        assertThat(page.select("h1").text()).isEqualTo("Search");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(new Language("ja").say(LanguageMessages.class).tag()).isEqualTo("en");
    }

    private static RequestSpecification korean(RequestSpecification who) {
        return asking(who, "ko");
    }

    private static RequestSpecification asking(RequestSpecification who, String header) {
        return header == null ? who : who.header("Accept-Language", header);
    }
}
