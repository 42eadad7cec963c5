package blog.galley.exchange.hugo;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.exchange.report.Finding;
import blog.galley.post.PostContent;

/**
 * A page as the post that it will become.
 *
 * @param draft       whether readers must not see it
 * @param frontMatter as it stands in the file
 * @param lastChanged null if the file does not say
 * @param addresses   paths under which it was served before
 * @param references  the files and pages that its text and cover refer to
 * @param findings    a list that later steps add to
 */
public record HugoPost(PostContent content, boolean draft, String frontMatter, OffsetDateTime lastChanged,
        List<Former> addresses, List<BodyScan.Reference> references, List<Finding> findings) {

    /** @param asked whether the author has written it down, and needs to hear if it cannot be kept */
    public record Former(String path, boolean asked, Integer line) {
    }

    /** The same with other content. */
    public HugoPost with(PostContent others) {
        return new HugoPost(others, draft, frontMatter, lastChanged, addresses, references, findings);
    }
}
