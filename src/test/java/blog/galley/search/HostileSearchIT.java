package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import blog.galley.support.Bystanders;
import blog.galley.support.RunningGalley;
import blog.galley.support.Wait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches made to stop a blog that has little memory, among posts made for them. */
@Tag("attack")
class HostileSearchIT {

    private static final int TIMES = 20;

    @TempDir
    Path folder;

    @Test
    void searchesStopNobody() throws IOException {
        try (var galley = Bystanders.galley(folder)) {
            var others = Bystanders.of(galley);
            HostileSearches.publishPosts(others.author());
            var searches = new HostileSearches(galley.url());
            try (searches) {
                for (int n = 1; n <= TIMES; n++) {
                    others.assertServed();
                    others.assertRead("/posts/needle");
                }
                assertThat(searches.goesOn()).isTrue();
            }
            assertThat(searches.statuses()).allSatisfy(each -> assertThat(each).isNotEmpty().isSubsetOf(200, 422, 429));
            Wait.until(() -> assertThat(threads(galley)).doesNotContain("blog.galley.search."));
            assertThat(searches.search("needle").body()).contains("<mark>Needle</mark>");
            others.assertUnharmed();
        }
    }

    private static String threads(RunningGalley galley) {
        try {
            var dump = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(galley.pid()),
                    "Thread.print").start();
            return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
