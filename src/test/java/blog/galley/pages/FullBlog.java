package blog.galley.pages;

import static blog.galley.support.Blog.published;
import static blog.galley.support.Blog.submit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import blog.galley.media.Photograph;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import blog.galley.support.Upload;
import blog.galley.support.Wait;
import javax.imageio.ImageIO;

/**
 * A blog that has something of everything. {@link Visits} are the ways into it.
 *
 * @param everything the post that does
 * @param draft      a post with a history that was never published
 * @param untitled   a draft in which nobody has written yet
 * @param pictures   a draft with files, of which its text shows {@link #png}
 * @param trashed    a post in the trash
 * @param imported   an import that is done
 * @param running    an import that is not
 */
record FullBlog(long everything, long draft, long untitled, long pictures, long trashed, long imported, long running) {

    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    static FullBlog make() {
        SampleBlog.bring();
        long everything = published(Cast::author, "title", "Everything at once", "body", Texts.of("everything.md"), "tags",
                "markdown, html, " + LONG_WORD,
                "slug", "everything", "series", "A series", "weight", "1", "translationKey", "everything", "summary",
                "A post that has something of everything. " + LONG_WORD);
        published(Cast::author, "title", "Embeds", "body", Texts.of("embeds.md"), "slug", "embeds");
        published(Cast::author, "title", LONG_WORD + " " + LONG_WORD, "body", "Short.", "slug", "long-title", "tags", "markdown",
                "series", "A series", "weight", "2");
        published(Cast::author, "title", "한꺼번에", "body", "모든 것이 있는 글을 옮겼어요.", "slug", "한꺼번에", "translationKey", "everything");
        published(Cast::author, "title", "About", "body", "A page that is in no list.", "slug", "/about", "page", "on");
        IntStream.range(0, 12)
                .forEach(n -> published(Cast::author, "title", "짧은 글 " + n, "body", "한 문단.", "slug", "short-" + n, "tags", "markdown, 한글"));
        long draft = Blog.draft(Cast.author(), "title", "A draft", "body", "## One\n\nOne two three four.\n\n## Two", "tags",
                "markdown, 한글");
        submit(Cast.author(), "/editor/" + draft + "/draft", "version", "1", "body", "## One\n\nOne two 3 four.\n\n![](/favicon.svg)",
                "summary", "Short");
        submit(Cast.author(), "/editor/" + draft + "/history/1/name", "name", "The first");
        submit(Cast.author(), "/editor/" + everything + "/draft", "version", "1", "title", "Everything, changed");
        long pictures = Blog.draft(Cast.author(), "title", "Pictures", "body", "![](교정쇄-사진.png)");
        attach(pictures, "교정쇄 사진.png", png());
        attach(pictures, LONG_WORD + ".pdf", "%PDF-1.7".getBytes(UTF_8));
        long untitled = Blog.draft(Cast.author());
        published(Cast::author, "title", "Scheduled", "body", "Later.", "date", "2999-01-01T09:00");
        published(Cast::author, "title", "Expired", "body", "Earlier.", "date", "2001-01-01T09:00", "expires", "2002-01-01T09:00");
        long trashed = Blog.draft(Cast.author(), "title", "지운 글 " + LONG_WORD, "body", "지난 글");
        submit(Cast.author(), "/editor/" + trashed + "/removal");
        publishPictures();
        long imported = importSite();
        Blog.sql("insert into import_run (label, account_id, started_at, touched_at, total, done)"
                + " select 'Half of it', min(id), now(), now(), 20, 10 from account");
        return new FullBlog(everything, draft, untitled, pictures, trashed, imported, imported + 1);
    }

    private static void attach(long post, String name, byte[] content) {
        try {
            var answer = new Upload().file(name, content).send("/editor/" + post + "/media", Cast.signIn(Cast.AUTHOR), "HX-Request",
                    "true");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void publishPictures() {
        long post = Blog.draft(Cast.author(), "title", "Pictures", "body", "Soon.", "slug", "pictures");
        attach(post, "sea.jpg", Photograph.jpeg(1600, 1000));
        attach(post, "tall.jpg", Photograph.jpeg(500, 800));
        attach(post, "song.mp3", "ID3\4".getBytes(UTF_8));
        submit(Cast.author(), "/editor/" + post + "/publication", "version", "1", "body", Texts.of("pictures.md"), "cover", "tall.jpg",
                "coverAlt", "Noise", "coverCaption", "A cover");
    }

    /** With pages that cannot be read and others that raise questions. */
    private static long importSite() {
        var site = Path.of("src", "test", "resources", "hugo-site");
        var upload = Cast.admin();
        try (var files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> upload.multiPart("files", site.relativize(file).toString().replace('\\', '/'), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answer = upload.post("/editor/import");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        var run = answer.header("Location").replaceFirst(".*/", "");
        Wait.until(() -> assertThat(Cast.admin().get("/editor/import/" + run + "/progress").statusCode()).isEqualTo(286));
        return Long.parseLong(run);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
