package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import blog.galley.exchange.report.Finding;
import blog.galley.language.Phrase;

/**
 * The page of an import while it runs and afterwards, with what became of each file.
 *
 * @param total   how many pages it has found
 * @param done    how many of them were tried so far
 * @param files   empty while it runs
 */
public record RunView(
        long id, String label, int total, int done, boolean running, boolean interrupted, Phrase summary, List<FileReport> files) {

    static RunView of(ImportRun run, List<ImportFinding> findings, Map<Long, ImportedPost> posts, Instant now) {
        var byFile = new LinkedHashMap<String, List<ImportFinding>>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.finding().file(), file -> new ArrayList<>()).add(finding));
        var files = byFile.entrySet().stream().map(entry -> FileReport.of(entry.getKey(), entry.getValue(), posts)).toList();
        boolean interrupted = run.isInterrupted(now);
        return new RunView(run.id(), run.label(), run.total(), run.done(), !run.isFinished() && !interrupted, interrupted,
                Summary.of(findings.stream().map(ImportFinding::finding).toList()).phrase(), files);
    }

    public List<FileReport> imported() {
        return having(Finding.Kind.IMPORTED);
    }

    public List<FileReport> updated() {
        return having(Finding.Kind.UPDATED);
    }

    public List<FileReport> unchanged() {
        return having(Finding.Kind.UNCHANGED);
    }

    /** Whether it ended without finding a page. */
    public boolean nothing() {
        return !running && !interrupted && total == 0;
    }

    /** Why it found none; empty if that cannot be told. */
    public String reason() {
        return having(Finding.Kind.SKIPPED).stream().map(FileReport::message).filter(message -> !message.isEmpty()).findFirst().orElse("");
    }

    /** Files that are skipped for one reason, where there are several. */
    public List<ReportGroup> skippedAlike() {
        return ReportGroup.of(having(Finding.Kind.SKIPPED), FileReport::skipped).stream().filter(ReportGroup::isMany).toList();
    }

    /** The other skipped files, each with a reason of its own. */
    public List<FileReport> skipped() {
        var alike = messages(skippedAlike());
        return having(Finding.Kind.SKIPPED).stream().filter(file -> file.hasLines() || !alike.contains(file.message())).toList();
    }

    /** Files whose posts did not get all addresses that they ask for. */
    public List<FileReport> moved() {
        return files.stream().map(file -> file.only(line -> line.kind().equals(Finding.Kind.MOVED.word()))).filter(FileReport::hasLines)
                .toList();
    }

    /** Findings in the same words about several files. */
    public List<ReportGroup> foundAlike() {
        return ReportGroup.of(others(), FileReport::lines).stream().filter(ReportGroup::isMany).toList();
    }

    /** Files with findings of their own. */
    public List<FileReport> notUnderstood() {
        var alike = messages(foundAlike());
        return others().stream().map(file -> file.only(line -> !alike.contains(line.message()))).filter(FileReport::hasLines).toList();
    }

    private List<FileReport> others() {
        return files.stream().filter(file -> file.outcome() != Finding.Kind.SKIPPED)
                .map(file -> file.only(line -> !line.kind().equals(Finding.Kind.MOVED.word()))).filter(FileReport::hasLines).toList();
    }

    private static Set<String> messages(List<ReportGroup> groups) {
        return groups.stream().map(ReportGroup::message).collect(Collectors.toSet());
    }

    private List<FileReport> having(Finding.Kind kind) {
        return files.stream().filter(file -> file.outcome() == kind).toList();
    }
}
