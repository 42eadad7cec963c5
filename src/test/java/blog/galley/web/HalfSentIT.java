package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import blog.galley.support.Bystanders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers who send half of something, or far too much, to the packaged application. */
@Tag("attack")
class HalfSentIT {

    @TempDir
    Path folder;

    @Test
    void nobodyElseWaits() throws IOException {
        try (var galley = Bystanders.galley(folder);
                var halves = new RawRequests(galley.url());
                var tooMuch = new RawRequests(galley.url())) {
            var others = Bystanders.of(galley);
            for (var request : RawRequests.HALF_SENT) {
                halves.send(RawRequests.MORE_THAN_THERE_ARE_WORKERS, List.of(request));
                others.assertServed();
            }
            assertThat(halves.statuses()).allMatch(status -> status.startsWith("HTTP/1.1 408"));
            halves.close();
            tooMuch.send(8, RawRequests.LONG_PATHS);
            others.assertServed();
            assertThat(tooMuch.statuses()).allMatch(status -> status.matches("HTTP/1\\.1 4[01]4 .*"));
            assertThat(galley.lines()).filteredOn(line -> line.contains(" WARN ")).hasSizeLessThan(4);
            others.assertUnharmed();
        }
    }
}
