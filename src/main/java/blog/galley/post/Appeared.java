package blog.galley.post;

import java.util.List;

/**
 * Readers see another text of a post in their lists than before, as soon as the transaction is committed.
 *
 * @param tags slugs
 */
public record Appeared(Long account, List<String> tags) {
}
