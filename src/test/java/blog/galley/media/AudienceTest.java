package blog.galley.media;

import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static blog.galley.support.Cast.admin;
import static blog.galley.support.Cast.author;
import static blog.galley.support.Cast.otherAuthor;
import static blog.galley.support.Cast.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import blog.galley.post.Attachments;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.post.Posts;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a file. */
@QuarkusTest
class AudienceTest {

    private static final String PICTURE = "![그림](%EA%B7%B8%EB%A6%BC.gif)"; // attached as 그림.gif

    @Inject
    MediaStore store;
    @Inject
    Posts posts;
    @Inject
    Attachments attachments;

    private String hash;

    @BeforeEach
    void aFile() {
        Blog.empty();
        hash = QuarkusTransaction.requiringNew().call(
                () -> store.put(new ByteArrayInputStream("GIF89a\u0002\u0000\u0003\u0000".getBytes(StandardCharsets.ISO_8859_1)),
                        Instant.now()).hash());
    }

    @Test
    void aFileOfADraftIsForItsAuthorAndAdminsAlone() {
        attached();

        assertHidden();
        for (var who : new RequestSpecification[]{author(), admin()}) {
            assertPrivate(get(who));
        }
        assertThat(get(otherAuthor()).asString()).isEqualTo(get(otherAuthor(), "0".repeat(64)).asString().replace("0".repeat(64), hash));
    }

    @Test
    void everybodyGetsWhatAPublishedPostShows() {
        publish(attached());

        for (var who : new RequestSpecification[]{reader(), reader().cookie("galley", "none"), author(), otherAuthor()}) {
            assertPublic(get(who));
        }
    }

    @Test
    void aPostThatIsTakenBackTakesItsFilesBack() {
        long post = attached();
        publish(post);
        assertThat(submit(author(), "/editor/" + post + "/withdrawal").statusCode()).isEqualTo(303);

        assertHidden();
        assertPrivate(get(author()));

        publish(post);
        assertPublic(get(reader()));
    }

    @Test
    void whatWaitsForItsHourWaitsWithItsFiles() {
        publish(attached());
        Blog.sql("update post set published_at = now() + interval '1 hour'");
        assertHidden();
        assertPrivate(get(author()));

        Blog.sql("update post set published_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'");
        assertHidden();
        assertPrivate(get(author()));
    }

    @Test
    void whatNoPostHasAnyMoreIsForNobody() {
        long post = attached();
        publish(post);
        assertThat(submit(author(), "/editor/" + post + "/removal").statusCode()).isEqualTo(303);

        assertHidden();
        assertThat(get(author()).statusCode()).isEqualTo(404);
        assertThat(get(admin()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatOnlyTheDraftOfAPublishedPostShowsIsHidden() {
        long post = draft();
        publish(post);
        attach(post);
        save(post, "1", PICTURE);
        assertHidden();
        assertPrivate(get(author()));

        publish(post);
        assertPublic(get(reader()));

        save(post, "2", "Without");
        assertPublic(get(reader()));
        publish(post);
        assertHidden();
        assertPrivate(get(author()));
    }

    @Test
    void theCoverIsShownToo() {
        long post = draft();
        attach(post);
        var words = new PostContent("그림", "", "Text", List.of(),
                new PostMetadata("", null, null, "", null, "", false, false, false, "", new PostMetadata.Cover("그림.gif", "", "")));
        QuarkusTransaction.requiringNew().run(() -> posts.revise(posts.requireLocked(post), words, (Long) null, Instant.now()));
        assertHidden();

        publish(post);
        assertPublic(get(reader()));
    }

    @Test
    void anAddressInATextShowsAFileAsItsNameDoes() {
        long post = Blog.draft(author(), "title", "그림", "body", "<img src='/media/" + hash + "/x.gif' alt=''>");
        assertHidden();
        assertPrivate(get(author()));
        assertPrivate(get(admin()));

        publish(post);
        assertPublic(get(reader()));
    }

    @Test
    void whoWritesTheAddressOfAnothersFileDoesNotGetIt() {
        attached();
        published(Cast::otherAuthor, "title", "Taken", "body", "![](/media/" + hash + "/x.gif)");

        assertHidden();
    }

    @Test
    void anAuthorMayShowInOnePostWhatIsAttachedToAnother() {
        attached();
        published(Cast::author, "title", "Another", "body", "![](/media/" + hash + "/x.gif)");

        assertPublic(get(reader()));
    }

    @Test
    void whoseBrowserHasAFileIsAskedAgainWhetherItIsForThem() {
        attached();

        assertThat(get(reader().header("If-None-Match", "\"" + hash + "\"")).statusCode()).isEqualTo(404);
        assertThat(get(reader().header("Range", "bytes=0-1")).statusCode()).isEqualTo(404);
        assertThat(reader().head("/media/{hash}/x", hash).statusCode()).isEqualTo(404);
        var known = get(author().header("If-None-Match", "\"" + hash + "\""));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.header("Cache-Control")).isEqualTo("private, no-store");
        var part = get(author().header("Range", "bytes=0-2"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asString()).isEqualTo("GIF");
        assertThat(part.header("Cache-Control")).isEqualTo("private, no-store");
        var head = author().head("/media/{hash}/x", hash);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Cache-Control")).isEqualTo("private, no-store");
    }

    private long attached() {
        long post = draft();
        attach(post);
        save(post, "1", PICTURE);
        return post;
    }

    private static long draft() {
        return Blog.draft(author(), "title", "그림", "body", "Text");
    }

    private void attach(long post) {
        QuarkusTransaction.requiringNew().run(() -> attachments.put(posts.requireLocked(post), Map.of("그림.gif", hash)));
    }

    private static void save(long post, String version, String body) {
        assertThat(
                submit(author().header("HX-Request", "true"), "/editor/" + post + "/draft", "version", version, "title", "그림", "body", body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void publish(long post) {
        assertThat(submit(author(), "/editor/" + post + "/publication").statusCode()).isEqualTo(303);
    }

    private void assertHidden() {
        assertThat(get(reader()).statusCode()).isEqualTo(404);
        assertThat(get(reader()).header("Cache-Control")).isEqualTo("no-store");
        assertThat(get(otherAuthor()).statusCode()).isEqualTo(404);
    }

    private void assertPrivate(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    private void assertPublic(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).contains("public");
        assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(response.headers().getValues("Set-Cookie")).isEmpty();
    }

    private Response get(RequestSpecification who) {
        return get(who, hash);
    }

    private static Response get(RequestSpecification who, String hash) {
        return who.get("/media/{hash}/x", hash);
    }
}
