package blog.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import blog.galley.exchange.files.Trees;
import blog.galley.support.Attack;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What an author sends, until its import has ended; and some that are meant to stop the blog. */
public final class RemoteImport implements Attack {

    private static final String BOUNDARY = "----the-edge-of-a-part";

    private final RemoteAuthor author;
    private final CompletableFuture<HttpResponse<String>> sent;

    public RemoteImport(RemoteAuthor author, BodyPublisher files) {
        this.author = author;
        sent = author.upload(BOUNDARY, files).thenApply(answer -> {
            if (answer.statusCode() == 303) {
                Wait.until(() -> assertThat(get(run(answer) + "/progress").statusCode()).isEqualTo(286));
            }
            return answer;
        });
    }

    private static String run(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/editor/)", "");
    }

    private HttpResponse<String> get(String path) {
        try {
            return author.get(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** To the upload, once the import has ended. */
    HttpResponse<String> answer() {
        return sent.join();
    }

    Document report() {
        return Jsoup.parse(get(run(answer())).body());
    }

    @Override
    public boolean goesOn() {
        return !sent.isDone();
    }

    @Override
    public void close() {
        sent.cancel(true);
    }

    static BodyPublisher page(String name, String text) {
        return BodyPublishers.ofString(head(name) + text + tail());
    }

    public static BodyPublisher keys() {
        return page("keys.md", "---\n" + IntStream.range(0, 60_000).mapToObj(n -> "Key" + n + ": x\n")
                .collect(Collectors.joining()) + "---\nText");
    }

    public static BodyPublisher entries(Path folder) throws IOException {
        return file(new EmptyEntries(1_500_000, 0).write(folder.resolve("many.zip"), 0xffff));
    }

    public static BodyPublisher bomb(Path folder) throws IOException {
        var file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("posts/bomb/index.md"));
            zip.write("---\ntitle: Bomb\n---\n![](zeros.png)".getBytes(UTF_8));
            for (var name : List.of("zeros.png", "more.png", "page.md")) {
                zip.putNextEntry(new ZipEntry("posts/bomb/" + (name.endsWith(".md") ? "../" : "") + name));
                var zeros = new byte[1 << 20];
                for (int i = 0; i < 1024; i++) {
                    zip.write(zeros);
                }
            }
        }
        return file(file);
    }

    public static BodyPublisher files() {
        return BodyPublishers.ofString(
                IntStream.range(0, 49_000).mapToObj(n -> head("folder/f" + n + ".txt") + "x\r\n").collect(Collectors.joining())
                        + "--" + BOUNDARY + "--\r\n");
    }

    public static BodyPublisher pages() {
        var pages = new HashMap<String, byte[]>();
        for (var piece : List.of("{{<", "<!-- ", "<a ", "[", "[a\n", "|\n", "> ", "`a ``b ", "**a ", "![](b) ")) {
            pages.put("p" + pages.size() + ".md", ("---\ntitle: x\ndraft: true\n---\n" + piece.repeat(200_000 / piece.length()))
                    .getBytes(UTF_8));
        }
        return BodyPublishers.concat(
                BodyPublishers.ofString(head("words.zip")), BodyPublishers.ofByteArray(Trees.zip(pages)), BodyPublishers.ofString(tail()));
    }

    private static BodyPublisher file(Path file) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString(head(file.getFileName().toString())), BodyPublishers.ofFile(file), BodyPublishers.ofString(tail()));
    }

    private static String head(String name) {
        return ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").formatted(BOUNDARY, name);
    }

    private static String tail() {
        return "\r\n--%s--\r\n".formatted(BOUNDARY);
    }
}
