package blog.galley.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import blog.galley.address.PostPath;
import blog.galley.exchange.report.Finding;

/**
 * What became of a file, and the findings about it.
 *
 * @param post    its id; null if the file did not become a post
 * @param address where readers find the post; empty if they do not
 * @param message empty if the outcome says it all
 */
public record FileReport(String file, Finding.Kind outcome, Long post, String title, String address, String message, List<Line> lines) {

    /**
     * @param kind  of the finding, in lower case
     * @param place line and column, as compilers write them; empty if it is about the whole file
     */
    public record Line(String kind, String place, String message) {
    }

    static FileReport of(String file, List<ImportFinding> findings, Map<Long, ImportedPost> posts) {
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

    public String href() {
        return PostPath.encoded(address);
    }

    FileReport only(Predicate<Line> wanted) {
        return new FileReport(file, outcome, post, title, address, message, lines.stream().filter(wanted).toList());
    }

    /** The reason why it was skipped, as a line. */
    List<Line> skipped() {
        return message.isEmpty() ? List.of() : List.of(new Line(outcome.word(), "", message));
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }
}
