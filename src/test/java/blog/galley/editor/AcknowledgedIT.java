package blog.galley.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import blog.galley.merge.Edit;
import blog.galley.merge.Edits;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three people type while the application and its database are killed at random moments. What was acknowledged is there,
 * version by version; what was not is sent again, and is there in the end.
 */
class AcknowledgedIT {

    private static final int SAVES_EACH = 1000;
    private static final int KILLS = 8;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);
    private static final Pattern VERSION = Pattern.compile("id=\"Version\"[^>]*value=\"(\\d+)\"");
    private static final Pattern POSTMASTER = Pattern.compile("\\A(\\d+)");

    @TempDir
    Path folder;

    private final Random random = new Random(20261126);
    private volatile RunningGalley galley;
    private Map<String, String> settings;
    private int acknowledged;

    @Test
    void noAcknowledgedWordIsLostWhoeverIsKilled() throws Exception {
        settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(freePort()));
        galley = RunningGalley.start(folder, settings).awaitReady();
        try {
            var author = RemoteAuthor.on(URI.create(galley.url().toString()));
            var typists = new ArrayList<Typist>();
            for (var name : List.of("jisu", "otto", "mina")) {
                typists.add(new Typist(author, "editor-" + name, author.begin("title", name, "body", "")));
            }
            var typing = typists.stream().map(typist -> CompletableFuture.runAsync(typist::type)).toList();
            kill(typing);
            for (var each : typing) {
                each.get(4, TimeUnit.MINUTES);
            }
            for (var typist : typists) {
                typist.check();
            }
        } finally {
            galley.close();
        }
    }

    private void kill(List<CompletableFuture<Void>> typing) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            await(acknowledged + 50 + random.nextInt(200), typing);
            if (kill % 3 != 0) {
                killDatabase();
            }
            if (kill % 3 != 1) {
                galley.kill();
                galley = RunningGalley.start(folder, settings).awaitReady();
            }
        }
    }

    private synchronized void await(int count, List<CompletableFuture<Void>> typing) throws InterruptedException {
        while (acknowledged < count && !typing.stream().allMatch(CompletableFuture::isDone)) {
            wait(1000);
        }
    }

    private synchronized void oneMore() {
        acknowledged++;
        notifyAll();
    }

    private void killDatabase() throws IOException {
        var file = Files.readString(folder.resolve("database").resolve("postmaster.pid"));
        var pid = POSTMASTER.matcher(file);
        if (pid.find()) {
            ProcessHandle.of(Long.parseLong(pid.group(1))).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Types word after word, and sends each until it is acknowledged. */
    private final class Typist {
        private final RemoteAuthor author;
        private final String editor;
        private final long post;
        private final Random random;
        private final Map<Long, String> receipts = new HashMap<>();
        private long version = 1;
        private String text = "";

        Typist(RemoteAuthor author, String editor, long post) {
            this.author = author;
            this.editor = editor;
            this.post = post;
            random = new Random(editor.hashCode());
        }

        void type() {
            for (int n = 0; n < SAVES_EACH; n++) {
                int at = text.isEmpty() ? 0 : text.lastIndexOf(' ', random.nextInt(text.length())) + 1;
                var word = (random.nextBoolean() ? "낱말" : "word") + n + (random.nextInt(9) == 0 ? "\n\n" : "") + " ";
                send(at, word, text.substring(0, at) + word + text.substring(at));
            }
        }

        private void send(int at, String word, String typed) {
            while (true) {
                try {
                    var answer = author.post("/editor/" + post + "/draft", "version", "" + version, "editor", editor,
                            "edits", new ObjectMapper().writeValueAsString(List.of(List.of(at, at, word))),
                            "length", "" + typed.length(), "check", "" + typed.hashCode());
                    if (answer.statusCode() == 200) {
                        acknowledge(answer, typed);
                        return;
                    }
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                } catch (IOException nobodyAnswers) {
                    // as when it was killed
                }
                LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
            }
        }

        private void acknowledge(HttpResponse<String> answer, String typed) {
            var saved = VERSION.matcher(answer.body());
            assertThat(saved.find()).as(answer.body()).isTrue();
            version = Long.parseLong(saved.group(1));
            text = typed;
            receipts.put(version, typed);
            oneMore();
        }

        /** What turns an acknowledged version into the last one fits just the text that was acknowledged. */
        void check() throws IOException {
            assertThat(receipts).hasSize(SAVES_EACH);
            for (var receipt : receipts.entrySet()) {
                var changes = new ObjectMapper().readTree(author.get("/editor/" + post + "/changes?since=" + receipt.getKey()).body());
                var edits = new ArrayList<Edit>();
                changes.get("edits").forEach(edit -> edits.add(new Edit(edit.get(0).asInt(), edit.get(1).asInt(), edit.get(2).asText())));
                assertThat(new Edits(edits).apply(receipt.getValue())).isEqualTo(text);
            }
        }
    }
}
