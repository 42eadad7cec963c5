package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import blog.galley.support.Author;

class OutageIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Nobody waits longer to hear that there is no answer. */
    private static final Duration SOON = Duration.ofSeconds(8);

    @TempDir
    Path temporary;

    @Test
    void aDatabaseThatWasKilledIsStartedAgainWhereItWasAndNothingAcknowledgedIsLost() {
        var damage = new Damage(temporary);
        try (var galley = Author.galley(temporary)) {
            var author = new Author(galley.url()).begins();
            for (int round = 0; round < 3; round++) {
                for (int save = 0; save < 30; save++) {
                    assertThat(author.saves()).isEqualTo(200);
                }
                var server = damage.server();
                kill(server);

                assertThat(Patience.until(LIMIT, () -> author.saves() == 503)).as("refused while the database is away").isTrue();
                assertThat(Patience.until(LIMIT, () -> author.saves() == 200)).as("saved when it is back").isTrue();
                assertThat(damage.server().port()).isEqualTo(server.port());
                assertThat(damage.server().pid()).isNotEqualTo(server.pid());
            }
            assertThat(author.longestAnswer()).isLessThan(SOON);
            author.acknowledged().forEach((version, text) -> assertThat(damage.ask(
                    "select revision_text(body, base_id, keeps_start, keeps_end) from revision where version = " + version)).isEqualTo(text));
        }
        assertThat(PostmasterFile.in(damage.cluster())).as("what is stopped stays stopped").doesNotExist();
    }

    @Test
    void readersHearThatTheDatabaseIsAway() {
        var damage = new Damage(temporary);
        try (var galley = Author.galley(temporary)) {
            var reader = new Author(galley.url());
            assertThat(reader.reads()).isEqualTo(200);
            kill(damage.server());

            assertThat(Patience.until(LIMIT, () -> reader.reads() == 503)).isTrue();
            galley.awaitLine(Pattern.compile("The database is back"));
            assertThat(Patience.until(LIMIT, () -> reader.reads() == 200)).isTrue();
        }
    }

    private static void kill(PostmasterFile server) {
        ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
}
