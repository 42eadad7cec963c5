package blog.galley.editor.desk;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskResourceTest {

    @BeforeEach
    void someWork() {
        Blog.empty();
        draft(Cast.author(), "title", "Draft", "tags", "java");
        published(Cast::author, "title", "Public", "tags", "java, 한글");
        published(Cast::author, "title", "Tomorrow", "date", "2999-01-01T00:00:00Z");
        draft(Cast.otherAuthor(), "title", "Not mine");
    }

    @Test
    void listsWhatAnAuthorHas() {
        var desk = page(Cast.author().get("/editor"));

        assertThat(titles(desk)).containsExactly("Tomorrow", "Public", "Draft");
        assertThat(desk.select(".status").eachText()).containsExactly("scheduled", "published", "draft");
    }

    @Test
    void filtersByStatusAndTag() {
        assertThat(titles(page(Cast.author().get("/editor?status=draft")))).containsExactly("Draft");
        assertThat(titles(page(Cast.author().get("/editor?tag=java")))).containsExactly("Public", "Draft");
        assertThat(titles(page(Cast.author().get("/editor?tag=java&status=published")))).containsExactly("Public");
        assertThat(titles(page(Cast.author().get("/editor?status=nonsense")))).hasSize(3);
    }

    @Test
    void theFragmentIsTheTableAlone() {
        var response = Cast.author().get("/editor/desk?status=draft");

        assertThat(response.header("HX-Trigger-After-Settle")).isEqualTo("{\"posts:filtered\":{\"count\":1}}");
        assertThat(titles(page(response))).containsExactly("Draft");
        assertThat(page(response).select("header")).isEmpty();
    }

    @Test
    void aNewPostLeadsToItsEditor() {
        var response = submit(Cast.author(), "/editor");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(page(Cast.author().get(response.header("Location"))).select("form#Draft [name=title]").val()).isEmpty();
    }

    @Test
    void aNewPostIsNotListedBeforeSomebodyWritesInIt() {
        long id = draft(Cast.author());
        assertThat(titles(page(Cast.author().get("/editor")))).hasSize(3);
        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "tags", "java");

        assertThat(titles(page(Cast.author().get("/editor")))).hasSize(4).contains("Untitled");
    }

    @Test
    void anyDetailCounts() {
        for (var field : List.of("title", "body", "summary", "slug", "series", "translationKey", "tags")) {
            draft(Cast.author(), field, "x");
        }
        draft(Cast.author(), "date", "2026-01-01T00:00");
        draft(Cast.author(), "expires", "2026-01-01T00:00");
        draft(Cast.author(), "weight", "1");
        draft(Cast.author(), "toc", "on");
        draft(Cast.author(), "page", "on");

        assertThat(titles(page(Cast.author().get("/editor")))).hasSize(3 + 12);
    }

    @Test
    void aNewPostThatWasLeftEmptyIsRemovedByAnother() {
        long left = draft(Cast.author());
        long others = draft(Cast.otherAuthor());
        draft(Cast.author());
        assertThat(Cast.author().get("/editor/" + left).statusCode()).as("perhaps it is still open").isEqualTo(200);
        Blog.sql("update post set created_at = now() - interval '2 days'");
        draft(Cast.author());

        assertThat(Cast.author().get("/editor/" + left).statusCode()).isEqualTo(404);
        assertThat(Cast.otherAuthor().get("/editor/" + others).statusCode()).isEqualTo(200);
        assertThat(titles(page(Cast.author().get("/editor")))).hasSize(3);
    }

    @Test
    void scriptsAreSentToTheNewPost() {
        var response = submit(Cast.author().header("HX-Request", "true"), "/editor", "title", "Again", "body", "text", "version", "7",
                "editor", "jisu-0001");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.header("Location")).endsWith(response.header("HX-Redirect"));
        assertThat(page(Cast.author().get(response.header("HX-Redirect"))).select("#Body").val()).isEqualTo("text");
    }

    @Test
    void knowsTheTagsThereAre() {
        assertThat(page(Cast.author().get("/editor/tags")).select("option").eachAttr("value")).containsExactly("java", "한글");
    }

    @Test
    void suggestsNothingThatOnlyOthersKnow() {
        draft(Cast.otherAuthor(), "tags", "secret draft", "series", "Secret draft");
        published(Cast::otherAuthor, "title", "Soon", "date", "2999-01-01T00:00:00Z", "tags", "secret soon", "series", "Secret soon");
        published(Cast::otherAuthor, "title", "Gone", "expires", "2020-01-01T00:00:00Z", "tags", "secret gone", "series", "Secret gone");
        long taken = published(Cast::otherAuthor, "title", "Taken back", "tags", "secret taken", "series", "Secret taken");
        submit(Cast.otherAuthor(), "/editor/" + taken + "/withdrawal");
        long open = published(Cast::otherAuthor, "title", "Open", "tags", "open", "series", "Open");
        submit(Cast.otherAuthor(), "/editor/" + open + "/draft", "version", "1", "tags", "secret next", "series", "Secret next");
        draft(Cast.author(), "tags", "own", "series", "Own");

        assertThat(suggested(Cast.author(), "tags")).containsExactlyInAnyOrder("java", "한글", "open", "own");
        assertThat(suggested(Cast.author(), "series")).containsExactly("Open", "Own");
        assertThat(suggested(Cast.otherAuthor(), "tags"))
                .contains("secret draft", "secret soon", "secret gone", "secret taken", "secret next", "open").doesNotContain("own");
        assertThat(suggested(Cast.otherAuthor(), "series")).contains("Secret draft", "Secret next", "Open").doesNotContain("Own");
        assertThat(suggested(Cast.admin(), "tags")).contains("secret draft", "secret next", "own");
        assertThat(suggested(Cast.admin(), "series")).contains("Secret draft", "Secret next", "Own");
    }

    @Test
    void readersAreSentToSignIn() {
        var response = Cast.reader().redirects().follow(false).get("/editor");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).contains("/login?next=");
        assertThat(submit(Cast.reader(), "/editor").statusCode()).isEqualTo(401);
    }

    private static List<String> suggested(RequestSpecification who, String what) {
        return page(who.get("/editor/" + what)).select("option").eachAttr("value");
    }

    private static List<String> titles(Document desk) {
        return desk.select(".desk-table td:first-child > a").eachText();
    }
}
