package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import blog.galley.language.Phrase;
import blog.galley.post.PostPath;

/** An import, as far as it is, and what it has to say of each file. */
public record RunView(long id, String label, int total, int done, boolean running, boolean interrupted, Phrase summary, List<FileReport> files) {

    /**
     * What became of a file, and what else there is to say of it.
     *
     * @param post    null if no post came of it, or it is gone
     * @param address where readers find the post; empty if they do not
     * @param message empty if the outcome says it all
     */
    public record FileReport(String file, Finding.Kind outcome, Long post, String title, String address, String message, List<Line> lines) {
        public String href() {
            return PostPath.encoded(address);
        }

        public boolean hasLines() {
            return !lines.isEmpty();
        }
    }

    /** @param place line and column, as compilers write them; empty if it is about the whole file */
    public record Line(String kind, String place, String message) {
    }

    static RunView of(ImportRun run, List<ImportFinding> findings, Map<Long, ImportedPost> posts, Instant now) {
        var byFile = new LinkedHashMap<String, List<ImportFinding>>();
        findings.forEach(finding -> byFile.computeIfAbsent(finding.finding().file(), file -> new ArrayList<>()).add(finding));
        var files = byFile.entrySet().stream().map(entry -> report(entry.getKey(), entry.getValue(), posts)).toList();
        boolean interrupted = run.isInterrupted(now);
        return new RunView(run.id(), run.label(), run.total(), run.done(), !run.isFinished() && !interrupted, interrupted,
                Summary.of(findings.stream().map(ImportFinding::finding).toList()).phrase(), files);
    }

    private static FileReport report(String file, List<ImportFinding> findings, Map<Long, ImportedPost> posts) {
        var first = findings.get(0);
        var outcome = first.finding().kind();
        boolean isOutcome = outcome != Finding.Kind.WARNING && outcome != Finding.Kind.NOTE;
        var message = isOutcome && first.finding().line() == null ? first.message() : "";
        var post = first.postId() == null ? null : posts.get(first.postId());
        boolean isAddress = post != null && message.equals(post.path());
        return new FileReport(file, outcome, first.postId(), post == null ? "" : post.title(),
                isAddress ? message : "", isAddress ? "" : message,
                findings.stream().skip(isOutcome && first.finding().line() == null ? 1 : 0)
                        .map(found -> new Line(found.finding().kind().word(), place(found.finding()), found.message())).toList());
    }

    private static String place(Finding finding) {
        return finding.line() == null ? "" : finding.line() + (finding.column() == null ? "" : ":" + finding.column());
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

    public List<FileReport> skipped() {
        return having(Finding.Kind.SKIPPED);
    }

    /** Files of which there is more to say than what became of them. */
    public List<FileReport> notUnderstood() {
        return files.stream().filter(file -> file.outcome() != Finding.Kind.SKIPPED && file.hasLines()).toList();
    }

    private List<FileReport> having(Finding.Kind kind) {
        return files.stream().filter(file -> file.outcome() == kind).toList();
    }
}
