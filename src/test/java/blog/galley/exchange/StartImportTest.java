package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import blog.galley.account.Accounts;
import blog.galley.language.RequestLanguage;
import blog.galley.post.Posts;
import blog.galley.site.Site;
import blog.galley.support.Blog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class StartImportTest {

    @Inject
    Site site;
    @Inject
    Imports imports;
    @Inject
    ImportRuns runs;
    @Inject
    Posts posts;
    @Inject
    Accounts accounts;
    @Inject
    RequestLanguage language;
    @TempDir
    Path folder;

    @BeforeEach
    void aBlogInAFolder() throws IOException {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\ndate: 2024-04-08\n---\nText\n");
    }

    @Test
    void theFolderComesInInTheZoneThatIsSet() {
        startWith("Asia/Seoul");

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aMistypedZoneKeepsTheFolderOutAndNoBlogFromStarting() {
        startWith("Asia/Soul");
        startWith("nine hours ahead");

        assertThat(count()).isZero();
    }

    private void startWith(String zone) {
        new StartImport(new ImportSettings() {
            @Override
            public Optional<String> importDir() {
                return Optional.of(folder.toString());
            }

            @Override
            public Optional<String> importZone() {
                return Optional.of(zone);
            }

            @Override
            public boolean samples() {
                return false;
            }
        }, site, imports, runs, posts, accounts, language).start(new StartupEvent());
        imports.await(Duration.ofSeconds(60));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(posts::count);
    }
}
