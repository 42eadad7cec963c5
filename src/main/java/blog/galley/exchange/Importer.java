package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.Problem;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Takes a tree in page by page. One that fails is reported, and the next has its turn. */
@ApplicationScoped
public class Importer {

    private static final int MOST_FINDINGS = 100;
    private static final int PAGES_A_LINE = 100;

    private final PostImport postImport;
    private final ImportRuns runs;
    private volatile boolean stopping;

    Importer(PostImport postImport, ImportRuns runs) {
        this.postImport = postImport;
        this.runs = runs;
    }

    /** Ends after the page that is being imported. */
    void stop() {
        stopping = true;
    }

    @ActivateRequestContext
    void run(long run, FileTree files, ImportRequest request) {
        try {
            var tree = new HugoTree(files);
            runs.found(run, tree.pages().size());
            var summary = new Summary();
            record(run, 0, new Outcome(null, tree.strays()), summary);
            int done = 0;
            for (var page : tree.pages()) {
                if (stopping) {
                    record(run, done, new Outcome(null, List.of(Finding.warning(page.source(), null, "Galley was stopped here. Import again to bring in the rest."))), summary);
                    break;
                }
                record(run, ++done, outcome(page, tree, request), summary);
                if (done % PAGES_A_LINE == 0) {
                    Log.infof("Import of %s: %,d of %,d pages so far", request.label(), done, tree.pages().size());
                }
            }
            Log.infof("Import of %s: %s", request.label(), summary);
        } finally {
            runs.finish(run, Instant.now());
        }
    }

    private Outcome outcome(HugoPage page, HugoTree tree, ImportRequest request) {
        try {
            var hugo = HugoPostReader.read(page, page.file().read(HugoText.MOST_BYTES), request.zone());
            var files = PageFiles.of(tree, page, hugo);
            var outcome = postImport.bring(Arrival.of(page, hugo, files, request, Instant.now()));
            return outcome.isNews() ? outcome.with(hugo.findings()) : outcome;
        } catch (Unreadable e) {
            return new Outcome(null, List.of(e.in(page.source())));
        } catch (Problem problem) {
            return skipped(page, problem.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Log.error(page.source() + " was not imported", e);
            return skipped(page, "It could not be saved. The log says why.");
        }
    }

    private static Outcome skipped(HugoPage page, String message) {
        return new Outcome(null, List.of(Finding.skipped(page.source(), message)));
    }

    private void record(long run, int done, Outcome outcome, Summary summary) {
        var findings = shortened(outcome.findings());
        runs.did(run, done, findings, outcome.post(), Instant.now());
        findings.forEach(summary::count);
        findings.forEach(Importer::log);
    }

    private static List<Finding> shortened(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS || findings.get(0).kind() == Finding.Kind.SKIPPED) {
            return findings;
        }
        var some = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        some.add(Finding.warning(findings.get(0).file(), null, "And %,d more of its kind.".formatted(findings.size() - MOST_FINDINGS)));
        return some;
    }

    private static void log(Finding finding) {
        switch (finding.kind()) {
            case SKIPPED, WARNING -> Log.warn(finding.logLine());
            case NOTE, IMPORTED, UPDATED -> Log.info(finding.logLine());
            default -> Log.debug(finding.logLine());
        }
    }
}
