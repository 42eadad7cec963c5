package blog.galley.exchange.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import made of a page.
 *
 * @param post     the id of the post that it has become, or null
 * @param findings first the one that says what became of it
 */
public record Outcome(Long post, List<Finding> findings) {

    /** Whether the import has changed the post, so that findings about the file are worth telling. */
    public boolean isNews() {
        return findings.get(0).kind() == Finding.Kind.IMPORTED || findings.get(0).kind() == Finding.Kind.UPDATED;
    }

    /** With more findings behind those, in the order of their lines. */
    public Outcome with(List<Finding> more) {
        var inOrder = more.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Outcome(post, Stream.concat(findings.stream(), inOrder).toList());
    }
}
