package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.Outcome;
import blog.galley.language.Language;
import blog.galley.language.Phrase;
import io.quarkus.logging.Log;

/**
 * Writes the findings of an import into the database and the log while it runs. What became of each page is always told, and other findings
 * up to a limit for each page and for all.
 */
final class Report {

    private static final int MOST_OF_A_PAGE = 100;
    private static final int MOST = 5000;
    private static final int AT_A_TIME = 1000;

    private final ImportRuns runs;
    private final long run;
    private final ImportRequest request;
    private final Summary summary = new Summary();
    private int told;
    private int untold;

    Report(ImportRuns runs, long run, ImportRequest request) {
        this.runs = runs;
        this.run = run;
        this.request = request;
    }

    /** Findings about files that are no pages. */
    void addStrays(List<Finding> strays) {
        for (int from = 0; from < strays.size(); from += AT_A_TIME) {
            tell(0, strays.subList(from, Math.min(from + AT_A_TIME, strays.size())), null);
        }
    }

    /** @param done how many pages have been tried so far */
    void add(int done, Outcome outcome) {
        tell(done, shortened(outcome.findings()), outcome.post());
    }

    private void tell(int done, List<Finding> findings, Long post) {
        runs.did(run, done, findings, post, Instant.now(), request.language());
        findings.forEach(summary::count);
        findings.forEach(Report::log);
    }

    /** Tells how many findings were left out. To be called once, at the end. */
    void end(int done) {
        if (untold > 0) {
            add(done, new Outcome(null, List.of(moreOfKind("", untold))));
        }
    }

    /** The summary so far. */
    Phrase phrase() {
        return summary.phrase();
    }

    private List<Finding> shortened(List<Finding> findings) {
        int most = 1 + Math.min(MOST_OF_A_PAGE, MOST - told);
        if (findings.size() <= most) {
            told += Math.max(0, findings.size() - 1);
            return findings;
        }
        var some = new ArrayList<>(findings.subList(0, most));
        told += most - 1;
        if (told < MOST) {
            some.add(moreOfKind(findings.get(0).file(), findings.size() - most));
        } else {
            untold += findings.size() - most;
        }
        return some;
    }

    private static Finding moreOfKind(String file, int count) {
        return Finding.warning(file, null, say -> say.moreOfKind(count));
    }

    private static void log(Finding finding) {
        switch (finding.kind()) {
            case SKIPPED, MOVED, WARNING -> Log.warn(finding.logLine(Language.ENGLISH));
            case NOTE, IMPORTED, UPDATED -> Log.info(finding.logLine(Language.ENGLISH));
            default -> Log.debug(finding.logLine(Language.ENGLISH));
        }
    }
}
