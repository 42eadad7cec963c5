package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import blog.galley.support.Bystanders;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While strangers try to sign in, readers are answered, what an author writes is kept, and who was here before gets in. */
@Tag("attack")
class SignInFloodIT {

    private static final int ANSWERS = 10;

    @TempDir
    Path folder;

    @Test
    void aFloodOfSignInsKeepsNobodyFromReadingAndWriting() throws Exception {
        try (var galley = Bystanders.galley(folder, SignInFlood.BEHIND_PROXY)) {
            var others = Bystanders.of(galley);
            var before = RemoteAuthor.on(galley.url()).cookie();
            var flood = new SignInFlood(galley.url());
            try (flood) {
                Wait.until(() -> assertThat(flood.answers().keySet()).as("some are looked at, and others sent away").contains(422, 429));
                for (int n = 1; n <= ANSWERS; n++) {
                    others.assertServed();
                }
                assertThat(signIn(flood, "galley=" + before, "198.51.100.1")).as("who was here before").isEqualTo(303);
                assertThat(flood.goesOn()).as("all of that while it went on").isTrue();
            }
            for (var stranger : flood.strangers()) {
                stranger.get(2, TimeUnit.MINUTES);
            }
            assertThat(flood.answers().keySet()).as("%s", flood.answers()).containsExactlyInAnyOrder(422, 429);
            assertThat(galley.lines()).noneMatch(line -> line.contains("Exception"));
            assertThat(signIn(flood, "", "198.51.100.2")).as("afterwards a new browser").isEqualTo(303);
            others.assertUnharmed();
        }
    }

    private static int signIn(SignInFlood flood, String cookie, String from) {
        return flood.send(cookie, from, "Ada", "a password for tests").join().statusCode();
    }
}
