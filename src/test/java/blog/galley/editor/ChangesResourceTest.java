package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesResourceTest {

    private long id;

    @BeforeEach
    void aDraftWithTwoVersions() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Title", "body", "하나 둘");
        submit(Cast.author(), "/editor/" + id + "/draft", "version", "1", "title", "제목", "body", "하나 둘 셋", "toc", "on");
    }

    @Test
    void tellsWhatTurnsAnOlderTextIntoTheNewest() {
        var changes = Cast.author().get("/editor/" + id + "/changes?since=1").jsonPath();

        assertThat(changes.getLong("version")).isEqualTo(2);
        assertThat(changes.getList("edits")).isEqualTo(List.of(List.of(4, 4, " 셋")));
        assertThat(changes.getMap("fields")).isEqualTo(Map.of("title", "제목", "toc", true));
    }

    @Test
    void hasNothingToTellWhoHasTheNewest() {
        var changes = Cast.author().get("/editor/" + id + "/changes?since=2").jsonPath();

        assertThat(changes.getList("edits")).isEmpty();
        assertThat(changes.getMap("fields")).isEmpty();
    }

    @Test
    void givesTheWholeTextToWhoHasAVersionThatIsNotKept() {
        var changes = Cast.author().get("/editor/" + id + "/changes?since=99").jsonPath();

        assertThat(changes.getString("body")).isEqualTo("하나 둘 셋");
        assertThat(changes.getString("fields.title")).isEqualTo("제목");
        assertThat(Cast.author().get("/editor/" + id + "/changes").statusCode()).isEqualTo(200);
        assertThat(Cast.author().get("/editor/" + id + "/changes?since=x").statusCode()).isLessThan(500);
    }

    @Test
    void tellsNobodyElse() {
        assertThat(Cast.otherAuthor().get("/editor/" + id + "/changes?since=1").statusCode()).isEqualTo(403);
        assertThat(Cast.reader().header("HX-Request", "true").get("/editor/" + id + "/changes?since=1").statusCode()).isEqualTo(401);
        assertThat(Cast.author().get("/editor/999999/changes?since=1").statusCode()).isEqualTo(404);
    }
}
