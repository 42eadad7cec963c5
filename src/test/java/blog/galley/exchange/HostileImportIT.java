package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import blog.galley.support.Bystanders;
import blog.galley.support.RemoteAuthor;
import blog.galley.support.Wait;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An author sends what is meant to stop the blog, which has little memory and ends when that is gone. Meanwhile readers read,
 * another author's save is acknowledged and a third one's import comes in; afterwards nothing of it is left on the disk.
 */
@Tag("attack")
class HostileImportIT {

    private static final String PASSWORD = "an author of little good";

    @TempDir
    Path folder;

    private Path temporary;
    private Bystanders others;
    private RemoteAuthor mallory;
    private RemoteAuthor otto;
    private int imports;

    @Test
    void nobodyStopsTheBlogByAnImport() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        try (var galley = Bystanders.galley(folder.resolve("data"), "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary)) {
            others = Bystanders.of(galley);
            for (var name : List.of("Mallory", "Otto")) {
                assertThat(others.author().post("/accounts", "name", name, "password", PASSWORD, "role", "author").statusCode())
                        .isEqualTo(303);
            }
            mallory = RemoteAuthor.on(galley.url(), "Mallory", PASSWORD);
            otto = RemoteAuthor.on(galley.url(), "Otto", PASSWORD);
            othersGoOn();

            assertThat(attack(RemoteImport.keys()).report().text()).contains("over 64 KB");

            var refused = attack(RemoteImport.entries(folder)).answer();
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("more entries than Galley takes in at once");

            assertThat(attack(RemoteImport.bomb(folder)).report().text()).contains("zeros.png was left out", "over 64 MB");

            assertThat(attack(RemoteImport.files()).report().text()).contains("more than 20000 files");

            assertThat(attack(RemoteImport.pages()).report().select("#Progress").text()).startsWith("Done:");

            Wait.until(() -> assertThat(leftovers()).isEmpty());
            othersGoOn();
            others.assertUnharmed();
        }
    }

    /** Ended, while others have gone on. */
    private RemoteImport attack(BodyPublisher files) throws IOException {
        var attack = new RemoteImport(mallory, files);
        do {
            othersGoOn();
        } while (attack.goesOn());
        return attack;
    }

    private void othersGoOn() throws IOException {
        others.assertServed();
        imports++;
        var answer = new RemoteImport(otto,
                RemoteImport.page("small" + imports + ".md", "---\ntitle: Small " + imports + "\ndate: 2024-01-01\n---\nText")).answer();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        others.assertRead("/posts/small" + imports);
    }

    private List<String> leftovers() {
        try (var files = Files.walk(temporary)) {
            return files.map(file -> temporary.relativize(file).toString())
                    .filter(file -> file.startsWith("galley-import") || file.matches("(file-)?uploads/.+|.*resteasy.*/.+")).toList();
        } catch (IOException e) {
            throw new AssertionError(e); // one may just have gone
        }
    }
}
