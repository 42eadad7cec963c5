package blog.galley.editor;

import static blog.galley.support.Blog.draft;
import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to a post, the page of who did it and that of who looks on become the page that is loaded afresh. */
@QuarkusTest
class StandingTest {

    private long id;

    @BeforeEach
    void aDraft() {
        Blog.empty();
        id = draft(Cast.author(), "title", "Post", "body", "words", "tags", "java");
    }

    @Test
    void ofASave() {
        done("draft", "summary", "Short", "slug", "elsewhere", "expires", "2999-01-01T00:00");
    }

    @Test
    void ofAnotherTitle() {
        done("draft", "title", "<Renamed> & 새 제목");
        assertThat(editor().title()).startsWith("<Renamed> & 새 제목 ·");
    }

    @Test
    void ofPublishing() {
        done("publication");
        var status = editor();
        assertThat(status.select("#ArticleHeader time")).hasSize(1);
        assertThat(status.select("#Publish").text()).isEqualTo("Published");
        assertThat(status.select("#SlugHint").text()).contains("Readers find it at /posts/post.");
    }

    @Test
    void ofADateAhead() {
        done("draft", "date", "2999-01-01T06:00");
        assertThat(editor().select("#Publish").text()).isEqualTo("Schedule");
        done("publication");
        assertThat(editor().select("#Publish").text()).isEqualTo("Scheduled");
        assertThat(editor().select("#SlugHint").text()).contains("Readers will find it at /posts/post.");
        done("draft", "date", "2998-01-01T06:00");
        assertThat(editor().select("#Publish").text()).isEqualTo("Schedule");
        done("draft", "date", "");
        assertThat(editor().select("#Publish").text()).isEqualTo("Publish");
        done("publication");
        assertThat(editor().select("#Publish").text()).isEqualTo("Published");
    }

    @Test
    void ofPublishingChanges() {
        done("publication");
        done("draft", "title", "Changed");
        assertThat(editor().select("#Publish").text()).isEqualTo("Publish changes");
        done("publication", "slug", "changed");
        assertThat(editor().select("#Publish").text()).isEqualTo("Published");
        assertThat(editor().select("#SlugHint").text()).contains("/posts/changed");
    }

    @Test
    void ofTheEndOfAPost() {
        done("publication", "date", "2020-01-01T00:00", "expires", "2021-01-01T00:00");
        assertThat(editor().select("#Publish").text()).isEqualTo("Expired");
        done("draft", "expires", "");
        done("publication");
    }

    @Test
    void ofWithdrawing() {
        done("publication");
        done("withdrawal");
        assertThat(editor().select("#Publish").text()).isEqualTo("Publish");
    }

    @Test
    void ofRestoringForWhoLooksOn() {
        done("draft", "title", "Second", "slug", "second", "date", "2999-01-01T00:00");
        var theirs = editor();
        assertThat(submit(Cast.author(), path() + "/history/1/restoration").statusCode()).isEqualTo(303);

        follow(theirs);
        assertThat(standing(theirs)).isEqualTo(standing(editor()));
        assertThat(theirs.title()).startsWith("Post ·");
    }

    @Test
    void ofWhatIsRefusedButSaved() {
        long untitled = draft(Cast.author());
        id = untitled;
        done("publication", "summary", "Short");
    }

    /** By an author, while another looks on. */
    private void done(String what, Object... fields) {
        var mine = editor();
        var theirs = editor();
        var sent = new Object[fields.length + 4];
        System.arraycopy(fields, 0, sent, 0, fields.length);
        System.arraycopy(new Object[]{"version", mine.select("#Version").val(), "shows", mine.select("#Shows").val()}, 0, sent,
                fields.length, 4);
        take(mine, submit(htmx(), path() + "/" + what, sent));
        follow(theirs);

        var afresh = standing(editor());
        assertThat(standing(mine)).as("who did it").isEqualTo(afresh);
        assertThat(standing(theirs)).as("who looks on").isEqualTo(afresh);
    }

    private void follow(Document theirs) {
        take(theirs, htmx().get(path() + "/preview?shows=" + theirs.select("#Shows").val()));
        take(theirs, htmx().get(path() + "/status"));
    }

    /** As htmx puts the parts of an answer where they belong. */
    private static void take(Document page, Response answer) {
        var parts = page(answer);
        if (!parts.title().isEmpty()) {
            page.title(parts.title());
        }
        for (var part : parts.select("[hx-swap-oob]")) {
            var target = page.getElementById(part.id());
            assertThat(target).as(part.id()).isNotNull();
            if (part.attr("hx-swap-oob").equals("innerHTML")) {
                target.html(part.html());
            } else {
                target.replaceWith(part.clone().removeAttr("hx-swap-oob"));
            }
        }
    }

    /** All of it but what scripts put there: fields, blocks of the text, and notices. */
    private static String standing(Document page) {
        var rest = page.clone();
        rest.select("#Prose, #Shows, #Version, #Notice, script").remove();
        rest.select("#Draft textarea").forEach(field -> field.text(""));
        rest.select("#Draft input[name]").removeAttr("value");
        return rest.title() + "\n" + rest.body().html();
    }

    private RequestSpecification htmx() {
        return Cast.author().header("HX-Request", "true");
    }

    private Document editor() {
        return page(Cast.author().get(path()));
    }

    private String path() {
        return "/editor/" + id;
    }
}
