package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import blog.galley.exchange.files.FileTree;
import blog.galley.language.Language;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What an import says at its end, line by line. */
final class ImportReport {

    private ImportReport() {
    }

    /** Brings the tree in. */
    static List<String> of(FileTree tree, ImportRequest request) {
        var imports = Arc.container().instance(Imports.class).get();
        imports.start(tree, request);
        imports.await(Duration.ofSeconds(60));
        return latest();
    }

    static List<String> latest() {
        var runs = Arc.container().instance(ImportRuns.class).get();
        return QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.find("order by id desc").firstResult();
            assertThat(run.isFinished()).isTrue();
            return runs.findings(run).stream().map(ImportFinding::finding)
                    .map(finding -> finding.kind().word() + " " + finding.logLine(Language.ENGLISH)).toList();
        });
    }
}
