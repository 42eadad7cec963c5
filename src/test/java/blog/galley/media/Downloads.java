package blog.galley.media;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

import blog.galley.support.Attack;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import blog.galley.support.SlowReader;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;

/** Of large files and a long page: many at once, or as slowly as it goes. */
public final class Downloads implements Attack {

    static final int LARGE = 60 * 1024 * 1024;
    static final int SMALL = 4 * 1024 * 1024;
    private static final int AT_ONCE = 12;
    private static final int SLOW = 120;
    private static final int CROWD = 400; // more than have turns

    private final List<CompletableFuture<Long>> whole = new ArrayList<>();
    private final List<SlowReader> slow = new ArrayList<>();
    private final URI large;
    private final URI small;
    private final URI page;

    public Downloads(URI blog) throws IOException {
        var links = Jsoup.connect(blog + "/posts/files").get().select(".prose a");
        large = URI.create(links.get(0).absUrl("href"));
        small = URI.create(links.get(1).absUrl("href"));
        page = blog.resolve("/posts/long");
    }

    /** To a blog in the folder "data", which has memory enough for that. */
    public static void bringFiles(Path folder) throws IOException {
        var site = Files.createDirectories(folder.resolve("site/content/posts/files"));
        Files.writeString(site.resolve("index.md"), "---\ntitle: Files\ndate: 2024-04-08\n---\n[large](large.bin) [small](small.bin)\n");
        Files.writeString(
                site.resolveSibling("long.md"), "---\ntitle: Long\ndate: 2024-04-09\n---\n" + "A line of a long text. ".repeat(40_000));
        Files.write(site.resolve("large.bin"), noise(LARGE));
        Files.write(site.resolve("small.bin"), noise(SMALL));
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("GALLEY_IMPORT_DIR", folder.resolve("site").toString());
        try (var first = RunningGalley.start(folder.resolve("data"), settings).awaitReady()) {
            first.awaitLine(Pattern.compile("Import of"));
            Wait.until(() -> length(first.url().resolve("/posts/files")));
        }
    }

    private static byte[] noise(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    public Downloads atOnce() {
        for (int n = 0; n < AT_ONCE; n++) {
            whole.add(CompletableFuture.supplyAsync(() -> length(large), run -> new Thread(run).start()));
        }
        return this;
    }

    List<CompletableFuture<Long>> whole() {
        return whole;
    }

    public Downloads slowly() throws IOException {
        return slowly(SLOW, small);
    }

    public Downloads slowlyByMoreThanHaveTurns() throws IOException {
        return slowly(CROWD, large);
    }

    public Downloads slowlyOfPages() throws IOException {
        return slowly(2 * SLOW, page);
    }

    private Downloads slowly(int count, URI address) throws IOException {
        for (int n = 0; n < count; n++) {
            slow.add(SlowReader.of(address));
        }
        return this;
    }

    long lengthOfSmall() {
        return length(small);
    }

    private static long length(URI address) {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new AssertionError("Answered with " + answer.statusCode());
                }
                return body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    @Override
    public boolean goesOn() {
        return !slow.isEmpty() || whole.stream().anyMatch(each -> !each.isDone());
    }

    @Override
    public void close() {
        try {
            for (var each : slow) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
