package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Nobody waits longer to hear that there is no answer. */
    private static final Duration SOON = Duration.ofSeconds(8);

    @TempDir
    Path temporary;

    @Test
    void aDatabaseThatWasKilledIsStartedAgainWhereItWasAndNothingAcknowledgedIsLost() throws IOException {
        var damage = new Damage(temporary);
        try (var galley = RunningGalley.start(temporary, RemoteAuthor.SETTINGS).awaitReady()) {
            var typist = new Typist(RemoteAuthor.on(galley.url()));
            for (int round = 0; round < 3; round++) {
                for (int save = 0; save < 30; save++) {
                    assertThat(typist.saves()).isEqualTo(200);
                }
                var server = damage.server();
                kill(server);

                assertThat(Patience.until(LIMIT, () -> typist.saves() == 503)).as("refused while the database is away").isTrue();
                assertThat(Patience.until(LIMIT, () -> typist.saves() == 200)).as("saved when it is back").isTrue();
                assertThat(damage.server().port()).isEqualTo(server.port());
                assertThat(damage.server().pid()).isNotEqualTo(server.pid());
            }
            assertThat(typist.longest).isLessThan(SOON);
            typist.acknowledged.forEach((version, text) -> assertThat(damage.ask(
                    "select revision_text(body, base_id, keeps_start, keeps_end) from revision where version = " + version))
                    .isEqualTo(text));
        }
        assertThat(PostmasterFile.in(damage.cluster())).as("what is stopped stays stopped").doesNotExist();
    }

    @Test
    void readersHearThatTheDatabaseIsAway() {
        var damage = new Damage(temporary);
        try (var galley = RunningGalley.start(temporary, RemoteAuthor.SETTINGS).awaitReady()) {
            assertThat(read(galley.url())).isEqualTo(200);
            kill(damage.server());

            assertThat(Patience.until(LIMIT, () -> read(galley.url()) == 503)).isTrue();
            galley.awaitLine(Pattern.compile("The database is back"));
            assertThat(Patience.until(LIMIT, () -> read(galley.url()) == 200)).isTrue();
        }
    }

    private static void kill(PostmasterFile server) {
        ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static int read(URI page) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Remembers what was acknowledged. What was not is sent again. */
    private static final class Typist {
        private static final Pattern SAVED = Pattern.compile("\"draft:saved\":\\{\"post\":\\d+,\"version\":(\\d+)}");

        private final RemoteAuthor author;
        private final long post;
        private final Map<Long, String> acknowledged = new TreeMap<>();
        private long version = 1;
        private String text = "";
        private Duration longest = Duration.ZERO;

        Typist(RemoteAuthor author) throws IOException {
            this.author = author;
            post = author.begin("title", "Under attack");
        }

        /** Types a word and saves, or saves once more what was not acknowledged; answers with the status. */
        int saves() {
            if (acknowledged.isEmpty() || text.equals(acknowledged.get(version))) {
                text += " 낱말" + version;
            }
            long start = System.nanoTime();
            try {
                var answer = author.post("/editor/" + post + "/draft", "version", Long.toString(version), "body", text);
                var saved = SAVED.matcher(answer.headers().firstValue("HX-Trigger").orElse(""));
                if (saved.find()) {
                    version = Long.parseLong(saved.group(1));
                    acknowledged.put(version, text);
                }
                return answer.statusCode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                var took = Duration.ofNanos(System.nanoTime() - start);
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
        }
    }
}
