package blog.galley.editor.advice;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import blog.galley.editor.OpenDraft;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdviceTest {

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void hasNothingToSayOfAGoodText() {
        published(Cast::author, "title", "다른 글", "slug", "다른-글");
        assertThat(advice("body",
                "## 제목\n\n![고양이](/favicon.svg)와 [다른 글](/posts/다른-글), [같은 글](/posts/%EB%8B%A4%EB%A5%B8-%EA%B8%80#끝).\n\n### 작은 제목",
                "tags", "글, java")).isEmpty();
    }

    @Test
    void findsWhatReadersMightStumbleOver() {
        published(Cast::author, "title", "Known", "tags", "자바");
        assertThat(advice("body", "## One\n\n![](https://cats.example/cat.png)\n\n#### Four\n\n[gone](/posts/gone) [kept](/tags)", "tags",
                "Java",
                "summary", "가".repeat(201), "date", "2999-01-01T00:00"))
                .satisfiesExactlyInAnyOrder(
                        remark -> assertThat(remark).contains("no alternative text", "Line 3"),
                        remark -> assertThat(remark).contains("A picture comes from another site", "Line 3"),
                        remark -> assertThat(remark).contains("“Four” is a heading of level 4 right below level 2", "Line 5"),
                        remark -> assertThat(remark).contains("No post is at /posts/gone", "Line 7"),
                        remark -> assertThat(remark).contains("“Java” and “자바”"),
                        remark -> assertThat(remark).contains("The summary has 201 characters"),
                        remark -> assertThat(remark).contains("date lies ahead", "2999-01-01 00:00"));
    }

    @Test
    void findsPicturesAndPlacesThatAreNotThere() {
        assertThat(advice("body",
                "## 끝 맺음\n\n[끝](#끝-맺음) [top](#top) [각주][^1] [none](#시작)\n\n![a](cat.png) ![a](/media/%s/cat.png)\n\n![a](/images/x.png) ![a](//cats.example/x.png) <a id=here></a>[here](#here)\n\n[^1]: 글"
                        .formatted("0".repeat(64))))
                .satisfiesExactlyInAnyOrder(
                        remark -> assertThat(remark).contains("is called #시작", "Line 3"),
                        remark -> assertThat(remark).contains("No picture is at cat.png", "Line 5"),
                        remark -> assertThat(remark).contains("No picture is at /media/0000", "Line 5"),
                        remark -> assertThat(remark).contains("No picture is at /images/x.png", "Line 7"),
                        remark -> assertThat(remark).contains("A picture comes from another site", "Line 7"));
    }

    @Test
    void countsWhatOtherSitesServe() {
        assertThat(advice("body", "![a](https://cats.example/a.png)\n\n![b](HTTP://cats.example/b.png)\n\n![c](/favicon.svg)", "cover",
                "https://cats.example/c.png")).singleElement().asString().contains("3 pictures come from other sites", "Line 1");
        assertThat(advice("cover", "https://cats.example/c.png")).singleElement().asString().contains("A picture comes")
                .doesNotContain("Line");
    }

    @Test
    void findsNoPostAtAnAddressThatNoneCanHave() {
        assertThat(advice("body", "[nul](/posts/%00), [half](/posts/%ED%A0%80), [cut](/posts/%z)"))
                .hasSize(3).allSatisfy(remark -> assertThat(remark).contains("No post is at /posts/%"));
    }

    @Test
    void tellsNothingOfPostsThatOnlyOthersKnow() {
        published(Cast::otherAuthor, "title", "Soon", "slug", "soon", "date", "2999-01-01T00:00:00Z", "tags", "자바");
        long taken = published(Cast::otherAuthor, "title", "Taken back", "slug", "taken");
        submit(Cast.otherAuthor(), "/editor/" + taken + "/withdrawal");
        draft(Cast.otherAuthor(), "tags", "자바");
        var fields = new Object[]{"body", "[soon](/posts/soon) [taken](/posts/taken) [none](/posts/none)", "tags", "Java"};

        assertThat(advice(Cast::author, fields)).hasSize(3).allSatisfy(remark -> assertThat(remark).contains("No post is at /posts/"));
        assertThat(advice(Cast::otherAuthor, fields)).hasSize(2).anySatisfy(remark -> assertThat(remark).contains("“자바”"))
                .anySatisfy(remark -> assertThat(remark).contains("/posts/none"));
        assertThat(advice(Cast::admin, fields)).hasSize(2);
    }

    @Test
    void namesWhatReadersDoNotGet() {
        assertThat(advice("body",
                "글 <url>\n\n<iframe src=\"https://evil.com/x\"></iframe>\n<iframe src=\"https://evil.com/y\"></iframe>\n\n"
                        + "<p style=\"x\" onclick=\"y\">글</p>\n\n<button class=x>눌러</button>\n\n<iframe src=x></iframe>"))
                .satisfiesExactly(
                        remark -> assertThat(remark).contains("a frame from evil.com", "Line 3"),
                        remark -> assertThat(remark).contains("the attribute style", "Line 6"),
                        remark -> assertThat(remark).contains("the attribute onclick"),
                        remark -> assertThat(remark).contains("the element <button>", "Line 8"),
                        remark -> assertThat(remark).contains("do not get a frame."));
    }

    @Test
    void isAnnouncedWhenItMayHaveChanged() {
        long id = draft(Cast.author(), "title", "Title", "body", "text");

        assertThat(save(id, "1", "text, more").header("HX-Trigger")).doesNotContain("advice:changed");
        assertThat(save(id, "2", "text ![](x.png)").header("HX-Trigger")).contains("advice:changed");
    }

    @Test
    void isAnnouncedWhateverASaveChangesOfIt() {
        var draft = OpenDraft.of("title", "Title", "body", "글");
        var texts = List.of("글 ![고양이](cat.png)", "글 ![고양이](/favicon.svg)", "<img src=\"개.png\" alt=개>", "글",
                "\n![개](개.png)\n\n[끝](#끝)", "글\n\n![개](개.png)\n\n[끝](#끝)",
                "[끝](#끝)<i id=끝>끝</i>", "<a href=\"#끝\">끝</a>", "<a href=\"#시작\">끝</a>", "<a href=\"/posts/none\">끝</a>",
                "[각주](#fn:a)\n\n[^a]: 글", "[각주](#fn:a)[^a]\n\n[^a]: 글");
        var before = new ArrayList<List<String>>(List.of(List.of()));
        for (int i = 0; i < texts.size(); i++) {
            var answer = draft.save("version", String.valueOf(i + 1), "body", texts.get(i));
            before.add(advice(draft));
            assertThat(before.get(i + 1)).as(texts.get(i)).isNotEqualTo(before.get(i));
            assertThat(answer.header("HX-Trigger")).as(texts.get(i)).contains("advice:changed");
        }
        assertThat(before).element(4).asInstanceOf(LIST).isEmpty();
        assertThat(before).last().asInstanceOf(LIST).isEmpty();
    }

    @Test
    void isAnnouncedWhenThePostIsWhereItsTextSaysItIs() {
        var draft = OpenDraft.of("title", "Title", "slug", "here", "body", "[here](/posts/here)");
        assertThat(advice(draft)).hasSize(1);
        assertThat(submit(Cast.author().header("HX-Request", "true"), draft.path() + "/publication").header("HX-Trigger"))
                .contains("advice:changed");
        assertThat(advice(draft)).isEmpty();
    }

    @Test
    void isItsAuthorsAlone() {
        long id = draft(Cast.author());
        assertThat(Cast.otherAuthor().get("/editor/" + id + "/advice").statusCode()).isEqualTo(403);
        assertThat(Cast.author().get("/editor/999999/advice").statusCode()).isEqualTo(404);
    }

    private static io.restassured.response.Response save(long id, String version, String body) {
        return submit(Cast.author().header("HX-Request", "true"), "/editor/" + id + "/draft", "version", version, "body", body);
    }

    private static List<String> advice(Object... fields) {
        return advice(Cast::author, fields);
    }

    private static List<String> advice(Supplier<RequestSpecification> author, Object... fields) {
        long id = draft(author.get(), fields);
        return advice(author, id);
    }

    private static List<String> advice(OpenDraft draft) {
        return advice(Cast::author, draft.id());
    }

    private static List<String> advice(Supplier<RequestSpecification> author, long id) {
        return page(author.get().get("/editor/" + id + "/advice")).select(".advice li").eachText();
    }
}
