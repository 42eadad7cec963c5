package blog.galley.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;

import blog.galley.Problem;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.frontmatter.HugoText;
import blog.galley.exchange.hugo.HugoPage;
import blog.galley.exchange.hugo.HugoPostReader;
import blog.galley.exchange.hugo.HugoTree;
import blog.galley.exchange.hugo.OtherFormats;
import blog.galley.exchange.hugo.PageFiles;
import blog.galley.exchange.hugo.Removals;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Outcome;
import blog.galley.exchange.report.Unreadable;
import blog.galley.language.Language;
import blog.galley.language.Phrase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/**
 * Imports a tree page by page. A page that fails is reported, and the next one follows. Imports that run at the same time alternate by
 * pages, so that none has to wait for the whole of another.
 */
@ApplicationScoped
public class Importer {

    /** More than the largest tree takes. An import that is cut off can be repeated, and what is imported already takes no time. */
    private static final Duration MOST_WORK = Duration.ofMinutes(20);
    private static final int PAGES_A_LINE = 100;

    private final PostImport postImport;
    private final ImportRuns runs;
    private final Removals removals;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile boolean stopping;

    Importer(PostImport postImport, ImportRuns runs, Removals removals) {
        this.postImport = postImport;
        this.runs = runs;
        this.removals = removals;
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
            var report = new Report(runs, run, request);
            if (tree.pages().isEmpty()) {
                report.addStrays(List.of(OtherFormats.of(files)));
            }
            report.addStrays(tree.strays());
            report.end(bring(tree, report, request));
            Log.infof("Import of %s: %s", request.label(), report.phrase().in(Language.ENGLISH));
        } finally {
            runs.finish(run, Instant.now());
        }
    }

    /** Answers with the number of pages that were tried. */
    private int bring(HugoTree tree, Report report, ImportRequest request) {
        int done = 0;
        long worked = 0;
        for (var page : tree.pages()) {
            if (stopping || worked > MOST_WORK.toNanos()) {
                report.add(done, new Outcome(null, List.of(Finding.warning(page.source(), null,
                        say -> stopping ? say.stopped() : say.tookTooLong(MOST_WORK.toMinutes())))));
                return done;
            }
            turn.acquireUninterruptibly();
            try {
                long begin = System.nanoTime();
                report.add(++done, outcome(page, tree, request));
                worked += System.nanoTime() - begin;
            } finally {
                turn.release();
            }
            if (done % PAGES_A_LINE == 0) {
                Log.infof("Import of %s: %,d of %,d pages so far", request.label(), done, tree.pages().size());
            }
        }
        return done;
    }

    private Outcome outcome(HugoPage page, HugoTree tree, ImportRequest request) {
        try {
            var hugo = HugoPostReader.read(tree, page, page.file().read(HugoText.MOST_BYTES), request.zone());
            hugo.findings().addAll(removals.of(page.source(), hugo.content().body()));
            var files = PageFiles.of(tree, page, hugo);
            var outcome = postImport.bring(Arrival.of(page, hugo, files, request, Instant.now()));
            return outcome.isNews() ? outcome.with(hugo.findings()) : outcome;
        } catch (Unreadable e) {
            return new Outcome(null, List.of(e.in(page.source())));
        } catch (Problem problem) {
            return skipped(page, problem.phrase());
        } catch (RuntimeException | Error e) {
            Log.error(page.source() + " was not imported", e);
            return skipped(page, Finding.said(FindingMessages::notSaved));
        }
    }

    private static Outcome skipped(HugoPage page, Phrase message) {
        return new Outcome(null, List.of(new Finding(Finding.Kind.SKIPPED, page.source(), null, null, message)));
    }
}
