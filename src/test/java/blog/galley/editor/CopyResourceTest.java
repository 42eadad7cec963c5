package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopyResourceTest {

    private long id;

    @BeforeEach
    void aDraft() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "저장된 글");
    }

    @Test
    void showsInWordsHowACopyDiffers() {
        var shown = page(submit(Cast.author(), "/editor/" + id + "/comparison", "version", "1", "title", "Other", "body", "저장되지 않은 글"));

        assertThat(shown.select(".diff del").text()).contains("저장된");
        assertThat(shown.select(".diff ins").text()).contains("저장되지", "않은");
        assertThat(shown.select(".diff-fields dt").text()).isEqualTo("Title");
        assertThat(shown.select("[data-choose]").eachAttr("data-choose")).containsExactly("copy", "saved");
        assertThat(text()).isEqualTo("저장된 글");
    }

    @Test
    void saysWhenBothAreTheSame() {
        assertThat(submit(Cast.author(), "/editor/" + id + "/comparison", "version", "1", "body", "저장된 글").asString())
                .contains("same words");
    }

    @Test
    void keepsACopyInTheHistoryBesideTheWorkingText() {
        var kept = submit(Cast.author(), "/editor/" + id + "/aside", "version", "1", "body", "저장되지 않은 글");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.header("HX-Trigger")).isEqualTo("{\"draft:kept\":{\"post\":%d,\"version\":2}}".formatted(id));
        assertThat(text()).isEqualTo("저장된 글");
        assertThat(page(Cast.author().get("/editor/" + id + "/history/2")).select(".prose").text()).isEqualTo("저장되지 않은 글");
    }

    @Test
    void isForTheAuthorAndForTextThatCanBeRead() {
        for (var path : new String[]{"comparison", "aside"}) {
            assertThat(submit(Cast.otherAuthor(), "/editor/" + id + "/" + path, "version", "1", "body", "x").statusCode()).isEqualTo(403);
            assertThat(submit(Cast.author(), "/editor/" + id + "/" + path, "body", "x").statusCode()).isEqualTo(422);
            assertThat(submit(Cast.author(), "/editor/" + id + "/" + path, "version", "9", "body", "x").statusCode()).isEqualTo(422);
            assertThat(submit(Cast.author(), "/editor/" + id + "/" + path, "version", "1", "body", "x".repeat(1 << 21)).statusCode())
                    .isEqualTo(413);
            assertThat(submit(Cast.author(), "/editor/" + id + "/" + path, "version", "1", "edits", "[[9,9,\"x\"]]", "length", "7", "check",
                    "0").statusCode()).isEqualTo(422);
            assertThat(submit(Cast.author(), "/editor/999999/" + path, "version", "1").statusCode()).isEqualTo(404);
        }
    }

    private String text() {
        return page(Cast.author().get("/editor/" + id)).select("#Body").val();
    }
}
