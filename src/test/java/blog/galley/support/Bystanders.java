package blog.galley.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** A reader and an author of a blog that somebody attacks: whatever happens, they are served. */
public final class Bystanders {

    private static final Pattern VERSION = Pattern.compile("id=\"Version\"[^>]*value=\"(\\d+)\"");
    private static final Duration LIMIT = Duration.ofSeconds(30); // as the author has
    private static final int SOME = 20; // threads that Java itself starts when it is busy

    private final RunningGalley galley;
    private final RemoteAuthor author;
    private final long post;
    private final int threads;
    private long version = 1;

    private Bystanders(RunningGalley galley) throws IOException {
        this.galley = galley;
        author = RemoteAuthor.on(galley.url());
        post = author.begin("title", "Draft", "body", "");
        assertServed();
        threads = threads();
    }

    /** The packaged application, as the README starts it but with little memory. */
    public static RunningGalley galley(Path dataFolder, String... variables) {
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        for (int i = 0; i < variables.length; i += 2) {
            settings.put(variables[i], variables[i + 1]);
        }
        return RunningGalley.start(RunningGalley.command("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), dataFolder, Map.copyOf(settings))
                .awaitReady();
    }

    public static Bystanders of(RunningGalley galley) throws IOException {
        return new Bystanders(galley);
    }

    public RemoteAuthor author() {
        return author;
    }

    /** The reader gets a page, and the author's save is acknowledged. */
    public void assertServed() {
        assertRead("/");
        assertSaved();
    }

    /** By somebody who has not been here before, and has no connection yet. */
    public void assertRead(String path) {
        try {
            var page = HttpRequest.newBuilder(galley.url().resolve(path)).timeout(LIMIT).build();
            assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } catch (IOException e) {
            throw new AssertionError("The reader: " + e, e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    public void assertSaved() {
        try {
            var saved = author.post("/editor/" + post + "/draft", "version", "" + version, "body", "Said after version " + version);
            assertThat(saved.statusCode()).isEqualTo(200);
            var now = VERSION.matcher(saved.body());
            assertThat(now.find()).isTrue();
            assertThat(Long.parseLong(now.group(1))).isGreaterThan(version);
            version = Long.parseLong(now.group(1));
        } catch (IOException e) {
            throw new AssertionError("The author: " + e, e);
        }
    }

    /** All is as before, once what was going on has ended. */
    public void assertUnharmed() {
        assertServed();
        Wait.until(() -> assertThat(threads()).isLessThan(threads + SOME));
        assertThat(galley.lines()).noneMatch(line -> line.contains("OutOfMemory") || line.contains(" ERROR "));
    }

    /** Where the system tells; else none. */
    private int threads() {
        var tasks = Path.of("/proc/" + galley.pid() + "/task").toFile().list();
        return tasks == null ? 0 : tasks.length;
    }
}
