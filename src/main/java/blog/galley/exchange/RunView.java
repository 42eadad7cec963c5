package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import blog.galley.address.PostPath;
import blog.galley.exchange.report.Finding;
import blog.galley.language.Phrase;

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

        FileReport only(Predicate<Line> wanted) {
            return new FileReport(file, outcome, post, title, address, message, lines.stream().filter(wanted).toList());
        }

        List<Line> skipped() {
            return message.isEmpty() ? List.of() : List.of(new Line(outcome.word(), "", message));
        }

        public boolean hasLines() {
            return !lines.isEmpty();
        }
    }

    /** @param place line and column, as compilers write them; empty if it is about the whole file */
    public record Line(String kind, String place, String message) {
    }

    /** What is to be said of several files in the same words. */
    public record Group(String kind, String message, List<Spot> all) {

        /** The first of each file. */
        public List<Spot> spots() {
            var files = new LinkedHashMap<String, Spot>();
            all.forEach(spot -> files.putIfAbsent(spot.file(), spot));
            return List.copyOf(files.values());
        }

        /** @param place as in a {@link Line} */
        public record Spot(String file, Long post, String place) {
        }

        static List<Group> of(List<FileReport> files, Function<FileReport, List<Line>> lines) {
            var groups = new LinkedHashMap<String, Group>();
            for (var file : files) {
                for (var line : lines.apply(file)) {
                    groups.computeIfAbsent(line.message(), message -> new Group(line.kind(), message, new ArrayList<>())).all()
                            .add(new Spot(file.file(), file.post(), line.place()));
                }
            }
            return groups.values().stream().sorted(Comparator.comparing((Group group) -> -group.all().size())).toList();
        }

        boolean isMany() {
            return spots().size() > 1;
        }
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
        boolean isOutcome = outcome.isOutcome();
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

    /** Whether there was nothing in it to import. */
    public boolean nothing() {
        return !running && !interrupted && total == 0;
    }

    /** Of that; empty if it cannot be told. */
    public String reason() {
        return having(Finding.Kind.SKIPPED).stream().map(FileReport::message).filter(message -> !message.isEmpty()).findFirst().orElse("");
    }

    public List<Group> skippedAlike() {
        return Group.of(having(Finding.Kind.SKIPPED), FileReport::skipped).stream().filter(Group::isMany).toList();
    }

    /** Those that are skipped for a reason of their own. */
    public List<FileReport> skipped() {
        var alike = messages(skippedAlike());
        return having(Finding.Kind.SKIPPED).stream().filter(file -> file.hasLines() || !alike.contains(file.message())).toList();
    }

    /** Files whose addresses are not what they were to be. */
    public List<FileReport> moved() {
        return files.stream().map(file -> file.only(line -> line.kind().equals(Finding.Kind.MOVED.word()))).filter(FileReport::hasLines).toList();
    }

    public List<Group> foundAlike() {
        return Group.of(others(), FileReport::lines).stream().filter(Group::isMany).toList();
    }

    /** Files of which there is more to say than what became of them, and than of others. */
    public List<FileReport> notUnderstood() {
        var alike = messages(foundAlike());
        return others().stream().map(file -> file.only(line -> !alike.contains(line.message()))).filter(FileReport::hasLines).toList();
    }

    private List<FileReport> others() {
        return files.stream().filter(file -> file.outcome() != Finding.Kind.SKIPPED)
                .map(file -> file.only(line -> !line.kind().equals(Finding.Kind.MOVED.word()))).filter(FileReport::hasLines).toList();
    }

    private static Set<String> messages(List<Group> groups) {
        return groups.stream().map(Group::message).collect(Collectors.toSet());
    }

    private List<FileReport> having(Finding.Kind kind) {
        return files.stream().filter(file -> file.outcome() == kind).toList();
    }
}
