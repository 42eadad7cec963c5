package blog.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An author sends what is meant to stop the blog, which has little memory and ends when that is gone. Meanwhile readers read,
 * another author's save is acknowledged and a third one's import comes in; afterwards nothing of it is left on the disk.
 */
class HostileImportIT {

    private static final String PASSWORD = "an author of little good";
    private static final String BOUNDARY = "----the-edge-of-a-part";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private RunningGalley galley;
    private Path temporary;
    private RemoteAuthor ada;
    private long post;
    private int saves;
    private int imports;
    private String mallory;
    private String otto;

    @BeforeEach
    void aBlogOfLittleMemory() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("QUARKUS_HTTP_PORT", "0");
        galley = RunningGalley.start(RunningGalley.command("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=" + temporary),
                folder.resolve("data"), settings).awaitReady();
        ada = RemoteAuthor.on(galley.url());
        for (var name : List.of("Mallory", "Otto")) {
            assertThat(ada.post("/accounts", "name", name, "password", PASSWORD, "role", "author").statusCode()).isEqualTo(303);
        }
        mallory = signIn("Mallory");
        otto = signIn("Otto");
        post = ada.begin("title", "Saved", "body", "0");
        othersGoOn();
    }

    @AfterEach
    void end() {
        galley.close();
    }

    @Test
    void nobodyStopsTheBlogByAnImport() throws Exception {
        int threads = threads();

        assertThat(report(attack(upload("keys.md", ("---\n" + IntStream.range(0, 60_000).mapToObj(n -> "Key" + n + ": x\n").collect(Collectors.joining()) + "---\nText").getBytes(UTF_8))))
                .text()).contains("over 64 KB");

        var many = new EmptyEntries(1_500_000, 0).write(folder.resolve("many.zip"), 0xffff);
        var refused = attack(upload(many));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("more entries than Galley takes in at once");

        assertThat(report(attack(upload(bomb()))).text()).contains("zeros.png was left out", "over 64 MB");

        assertThat(report(attack(manyFiles(49_000))).text()).contains("more than 20000 files");

        assertThat(report(attack(upload("words.zip", Trees.zip(hostilePages())))).select("#Progress").text()).startsWith("Done:");

        Wait.until(() -> assertThat(leftovers()).isEmpty());
        Wait.until(() -> assertThat(threads()).isLessThanOrEqualTo(threads + 10));
        othersGoOn();
        assertThat(galley.lines()).noneMatch(line -> line.contains("OutOfMemoryError"));
    }

    /** What the blog says to an upload, when its import has ended and others have gone on meanwhile. */
    private HttpResponse<String> attack(BodyPublisher body) throws Exception {
        var sent = client.sendAsync(form(mallory, body), BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() == 303) {
                awaitEnd(mallory, answer);
            }
            return answer;
        });
        do {
            othersGoOn();
        } while (!sent.isDone());
        return sent.get(1, TimeUnit.MINUTES);
    }

    private void othersGoOn() throws IOException {
        assertThat(get("", "/").statusCode()).isEqualTo(200);
        saves++;
        assertThat(ada.post("/editor/" + post + "/draft", "version", String.valueOf(saves), "body", String.valueOf(saves)).statusCode()).isIn(200, 204);
        imports++;
        var small = upload("small" + imports + ".md", ("---\ntitle: Small " + imports + "\ndate: 2024-01-01\n---\nText").getBytes(UTF_8));
        var answer = send(form(otto, small));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        awaitEnd(otto, answer);
        assertThat(get("", "/posts/small" + imports).statusCode()).isEqualTo(200);
    }

    private void awaitEnd(String cookie, HttpResponse<String> answer) {
        var run = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/editor/)", "");
        Wait.until(() -> assertThat(get(cookie, run + "/progress").statusCode()).isEqualTo(286));
    }

    private Document report(HttpResponse<String> answer) {
        return Jsoup.parse(get(mallory, answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/editor/)", "")).body());
    }

    private Path bomb() throws IOException {
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
        return file;
    }

    private static HashMap<String, byte[]> hostilePages() {
        var pages = new HashMap<String, byte[]>();
        for (var piece : List.of("{{<", "<!-- ", "<a ", "[", "[a\n", "|\n", "> ", "`a ``b ", "**a ", "![](b) ")) {
            pages.put("p" + pages.size() + ".md", ("---\ntitle: x\ndraft: true\n---\n" + piece.repeat(200_000 / piece.length())).getBytes(UTF_8));
        }
        return pages;
    }

    private List<String> leftovers() {
        try (var files = Files.walk(temporary)) {
            return files.map(file -> temporary.relativize(file).toString())
                    .filter(file -> file.startsWith("galley-import") || file.matches("(file-)?uploads/.+|.*resteasy.*/.+")).toList();
        } catch (IOException e) {
            throw new AssertionError(e); // one may just have gone
        }
    }

    private int threads() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(galley.pid()), "status")).stream().filter(line -> line.startsWith("Threads:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
        } catch (IOException elsewhere) {
            return 0; // only Linux tells
        }
    }

    private static BodyPublisher upload(String name, byte[] content) {
        return BodyPublishers.concat(BodyPublishers.ofString(head(name)), BodyPublishers.ofByteArray(content), BodyPublishers.ofString(tail()));
    }

    private static BodyPublisher upload(Path file) throws IOException {
        return BodyPublishers.concat(BodyPublishers.ofString(head(file.getFileName().toString())), BodyPublishers.ofFile(file), BodyPublishers.ofString(tail()));
    }

    private static BodyPublisher manyFiles(int count) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            parts.add(head("folder/f" + i + ".txt") + "x\r\n");
        }
        return BodyPublishers.ofString(String.join("", parts) + "--" + BOUNDARY + "--\r\n");
    }

    private static String head(String name) {
        return "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n".formatted(BOUNDARY, name);
    }

    private static String tail() {
        return "\r\n--%s--\r\n".formatted(BOUNDARY);
    }

    private HttpRequest form(String cookie, BodyPublisher body) {
        return HttpRequest.newBuilder(galley.url().resolve("/editor/import")).header("Cookie", cookie).timeout(Duration.ofMinutes(5))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(body).build();
    }

    private HttpResponse<String> get(String cookie, String path) {
        var request = HttpRequest.newBuilder(galley.url().resolve(path)).timeout(Duration.ofSeconds(60));
        return send((cookie.isEmpty() ? request : request.header("Cookie", cookie).header("HX-Request", "true")).GET().build());
    }

    private String signIn(String name) {
        var request = HttpRequest.newBuilder(URI.create(galley.url() + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(RemoteAuthor.form("name", name, "password", PASSWORD))).build();
        return send(request).headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
