package blog.galley.exchange.hugo;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.exchange.report.Finding;
import blog.galley.post.PostContent;

/**
 * A page of Hugo's as a post of ours.
 *
 * @param draft       whether readers must not see it
 * @param lastChanged null if the file does not say
 * @param addresses   paths that led to it at Hugo, by what claims them
 * @param references  what its text and cover refer to
 */
public record HugoPost(PostContent words, boolean draft, String frontMatter, OffsetDateTime lastChanged,
        List<Former> addresses, List<BodyScan.Reference> references, List<Finding> findings) {

    /** @param asked whether the author wrote it down, and wants to hear if it cannot be kept */
    public record Former(String path, boolean asked, Integer line) {
    }

    /** The same, in other words. */
    public HugoPost with(PostContent others) {
        return new HugoPost(others, draft, frontMatter, lastChanged, addresses, references, findings);
    }
}
