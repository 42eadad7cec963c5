package blog.galley.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import blog.galley.support.SlowReader;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that would once have filled the memory of the packaged application, which is short of it. */
class SlowReadersIT {

    private static final int LARGE = 60 * 1024 * 1024;
    private static final int SMALL = 4 * 1024 * 1024;
    private static final int AT_ONCE = 12;
    private static final int SLOW = 120;
    private static final int CROWD = 400; // more than have turns
    private static final int SOME = 20; // that Java itself starts when it is busy
    private static final Pattern VERSION = Pattern.compile("id=\"Version\"[^>]*value=\"(\\d+)\"");

    @TempDir
    Path folder;

    private final List<SlowReader> slow = new ArrayList<>();
    private RunningGalley galley;
    private RemoteAuthor author;
    private URI large;
    private URI small;
    private long post;
    private long version = 1;

    @Test
    void downloadsEndNothing() throws Exception {
        bringFiles();
        try {
            galley = RunningGalley.start(RunningGalley.command("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), folder.resolve("data"),
                    RemoteAuthor.SETTINGS).awaitReady();
            author = RemoteAuthor.on(galley.url());
            post = author.begin("title", "Draft", "body", "");
            findFiles();
            assertOthersAreServed();
            int threads = threads();

            var downloads = new ArrayList<CompletableFuture<Long>>();
            for (int n = 0; n < AT_ONCE; n++) {
                downloads.add(CompletableFuture.supplyAsync(() -> download(large), run -> new Thread(run).start()));
            }
            assertOthersAreServed();
            for (var each : downloads) {
                assertThat(each.get(3, TimeUnit.MINUTES)).isEqualTo(LARGE);
            }

            come(SLOW, small);
            assertOthersAreServed();
            come(CROWD, large);
            assertOthersAreServed();
            come(2 * SLOW, galley.url().resolve("/posts/long"));
            Wait.until(() -> assertThat(status(galley.url())).isEqualTo(200)); // so many long pages take their time
            assertOthersAreServed();
            for (var each : slow) {
                each.close();
            }

            Wait.until(() -> assertThat(threads()).isLessThan(threads + SOME));
            assertOthersAreServed();
            assertThat(galley.lines()).noneMatch(line -> line.contains("OutOfMemory") || line.contains(" ERROR "));
        } finally {
            galley.close();
        }
    }

    /** With memory enough for that. */
    private void bringFiles() throws IOException {
        var site = Files.createDirectories(folder.resolve("site/content/posts/files"));
        Files.writeString(site.resolve("index.md"), "---\ntitle: Files\ndate: 2024-04-08\n---\n[large](large.bin) [small](small.bin)\n");
        Files.writeString(site.resolveSibling("long.md"), "---\ntitle: Long\ndate: 2024-04-09\n---\n" + "A line of a long text. ".repeat(40_000));
        Files.write(site.resolve("large.bin"), noise(LARGE));
        Files.write(site.resolve("small.bin"), noise(SMALL));
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("GALLEY_IMPORT_DIR", folder.resolve("site").toString());
        try (var first = RunningGalley.start(folder.resolve("data"), settings).awaitReady()) {
            first.awaitLine(Pattern.compile("Import of"));
            Wait.until(() -> assertThat(status(first.url().resolve("/posts/files"))).isEqualTo(200));
        }
    }

    private void findFiles() throws IOException {
        var links = Jsoup.connect(galley.url() + "/posts/files").get().select(".prose a");
        large = URI.create(links.get(0).absUrl("href"));
        small = URI.create(links.get(1).absUrl("href"));
    }

    private void come(int count, URI address) throws IOException {
        for (int n = 0; n < count; n++) {
            slow.add(SlowReader.of(address));
        }
    }

    private void assertOthersAreServed() throws IOException {
        assertThat(status(galley.url())).isEqualTo(200);
        assertThat(download(small)).isEqualTo(SMALL);
        var saved = author.post("/editor/" + post + "/draft", "version", "" + version, "body", "Said after version " + version);
        assertThat(saved.statusCode()).isEqualTo(200);
        var now = VERSION.matcher(saved.body());
        assertThat(now.find()).isTrue();
        assertThat(Long.parseLong(now.group(1))).isGreaterThan(version);
        version = Long.parseLong(now.group(1));
    }

    private static int status(URI address) {
        try (var body = get(address).body()) {
            return body.read() < 0 ? 0 : 200;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long download(URI address) {
        try (var body = get(address).body()) {
            var buffer = new byte[64 * 1024];
            long all = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                all += read;
            }
            return all;
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static HttpResponse<InputStream> get(URI address) throws IOException {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("Answered with " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Where the system tells; else none. */
    private int threads() {
        var tasks = Path.of("/proc/" + galley.pid() + "/task").toFile().list();
        return tasks == null ? 0 : tasks.length;
    }

    private static byte[] noise(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
