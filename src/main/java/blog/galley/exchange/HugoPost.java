package blog.galley.exchange;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.post.Words;

/**
 * A page of Hugo's as a post of ours.
 *
 * @param draft       whether readers must not see it
 * @param lastChanged null if the file does not say
 * @param addresses   paths that led to it at Hugo, by what claims them
 * @param references  what its text and cover refer to
 */
record HugoPost(Words words, boolean draft, String frontMatter, OffsetDateTime lastChanged,
        List<Former> addresses, List<BodyScan.Reference> references, List<Finding> findings) {

    /** @param asked whether the author wrote it down, and wants to hear if it cannot be kept */
    record Former(String path, boolean asked, Integer line) {
    }

    /** The same, in other words. */
    HugoPost with(Words others) {
        return new HugoPost(others, draft, frontMatter, lastChanged, addresses, references, findings);
    }
}
