package blog.galley.exchange.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a page.
 *
 * @param post     the one that it is, or null
 * @param findings first what became of it
 */
public record Outcome(Long post, List<Finding> findings) {

    /** Whether the post is now what the file says, so that what there is to say of the file is worth saying. */
    public boolean isNews() {
        return findings.get(0).kind() == Finding.Kind.IMPORTED || findings.get(0).kind() == Finding.Kind.UPDATED;
    }

    /** With more, in the order of their lines. */
    public Outcome with(List<Finding> more) {
        var inOrder = more.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Outcome(post, Stream.concat(findings.stream(), inOrder).toList());
    }
}
