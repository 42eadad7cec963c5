package blog.galley.editor;

import static blog.galley.support.Blog.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of a text that others saved meanwhile, put together. */
@QuarkusTest
class DraftMergeTest {

    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        draft = OpenDraft.of("title", "Title", "body", "## One", "tags", "java");
    }

    @Test
    void whatOthersSavedMeanwhileIsMergedIn() {
        draft.save("version", "1", "body", "First.\n\nSecond.");
        draft.save("version", "2", "editor", "otto-0001", "body", "First, by Otto.\n\nSecond.", "title", "Otto’s title");
        var receipt = draft.save("version", "2", "editor", "jisu-0001", "body", "First.\n\n둘째.", "tags", "java, 한글");

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(draft.body()).isEqualTo("First, by Otto.\n\n둘째.");
        assertThat(draft.field("title")).isEqualTo("Otto’s title");
        assertThat(draft.field("tags")).isEqualTo("java, 한글");
        assertThat(page(receipt).select("#Version").val()).isEqualTo("4"); // what was sent
        assertThat(page(receipt).select("#Shows").val()).isEqualTo("5"); // what came of it
        assertThat(receipt.header("HX-Trigger")).contains("\"draft:merged\":{\"from\":4,\"post\":%d,\"version\":5}".formatted(draft.id()));
    }

    @Test
    void whatIsTooLongOnlyWhenMergedIsRefusedAsOftenAsItIsSent() {
        var much = "가나다라\n".repeat(45_000);
        draft.save("version", "1", "body", much + "## One");
        for (int times = 0; times < 2; times++) {
            var refused = draft.save("version", "1", "editor", "jisu-0001", "body", "## One\n" + much);
            assertThat(refused.statusCode()).isEqualTo(413);
        }
        assertThat(draft.body()).isEqualTo(much + "## One");
        assertThat(draft.versions()).isEqualTo(2);
    }

    @Test
    void whatDoesNotFitTogetherWithOthersChangesIsRefusedHoweverOftenItIsSent() {
        draft.save("version", "1", "editor", "otto-0001", "tags", tags("otto"));
        for (int time = 0; time < 2; time++) {
            var refused = draft.save("version", "1", "editor", "jisu-0001", "tags", tags("jisu"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select("p").text()).startsWith("A post may have 50 tags");
        }
        assertThat(draft.field("tags")).isEqualTo(tags("otto"));
    }

    private static String tags(String name) {
        return IntStream.range(0, 30).mapToObj(n -> name + n).collect(Collectors.joining(", "));
    }
}
