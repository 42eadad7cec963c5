package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.Problem;
import blog.galley.language.Language;
import blog.galley.language.Phrase;
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
            record(run, 0, new Outcome(null, tree.strays()), summary, request);
            int done = 0;
            for (var page : tree.pages()) {
                if (stopping) {
                    record(run, done, new Outcome(null, List.of(Finding.warning(page.source(), null, FindingMessages::stopped))), summary, request);
                    break;
                }
                record(run, ++done, outcome(page, tree, request), summary, request);
                if (done % PAGES_A_LINE == 0) {
                    Log.infof("Import of %s: %,d of %,d pages so far", request.label(), done, tree.pages().size());
                }
            }
            Log.infof("Import of %s: %s", request.label(), summary.phrase().in(Language.ENGLISH));
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
            return skipped(page, problem.phrase());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Log.error(page.source() + " was not imported", e);
            return skipped(page, Finding.said(FindingMessages::notSaved));
        }
    }

    private static Outcome skipped(HugoPage page, Phrase message) {
        return new Outcome(null, List.of(new Finding(Finding.Kind.SKIPPED, page.source(), null, null, message)));
    }

    private void record(long run, int done, Outcome outcome, Summary summary, ImportRequest request) {
        var findings = shortened(outcome.findings());
        runs.did(run, done, findings, outcome.post(), Instant.now(), request.language());
        findings.forEach(summary::count);
        findings.forEach(Importer::log);
    }

    private static List<Finding> shortened(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS || findings.get(0).kind() == Finding.Kind.SKIPPED) {
            return findings;
        }
        var some = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        some.add(Finding.warning(findings.get(0).file(), null, say -> say.moreOfKind(findings.size() - MOST_FINDINGS)));
        return some;
    }

    private static void log(Finding finding) {
        switch (finding.kind()) {
            case SKIPPED, WARNING -> Log.warn(finding.logLine(Language.ENGLISH));
            case NOTE, IMPORTED, UPDATED -> Log.info(finding.logLine(Language.ENGLISH));
            default -> Log.debug(finding.logLine(Language.ENGLISH));
        }
    }
}
