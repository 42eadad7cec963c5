package blog.galley.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import blog.galley.support.Bystanders;
import blog.galley.support.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that would once have filled the memory of the packaged application, which is short of it. */
@Tag("attack")
class SlowReadersIT {

    @TempDir
    Path folder;

    private Bystanders others;
    private Downloads downloads;

    @Test
    void downloadsEndNothing() throws Exception {
        Downloads.bringFiles(folder);
        try (var galley = Bystanders.galley(folder.resolve("data"))) {
            others = Bystanders.of(galley);
            downloads = new Downloads(galley.url()).atOnce();
            assertOthersAreServed();
            for (var each : downloads.whole()) {
                assertThat(each.get(3, TimeUnit.MINUTES)).isEqualTo(Downloads.LARGE);
            }

            downloads.slowly();
            assertOthersAreServed();
            downloads.slowlyByMoreThanHaveTurns();
            assertOthersAreServed();
            downloads.slowlyOfPages();
            Wait.until(() -> others.assertRead("/")); // so many long pages take their time
            assertOthersAreServed();
            downloads.close();

            assertOthersAreServed();
            others.assertUnharmed();
        }
    }

    private void assertOthersAreServed() {
        others.assertServed();
        assertThat(downloads.lengthOfSmall()).isEqualTo(Downloads.SMALL);
    }
}
