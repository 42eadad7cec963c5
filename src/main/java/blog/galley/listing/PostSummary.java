package blog.galley.listing;

import java.util.List;

import blog.galley.address.PostPath;
import blog.galley.language.When;
import blog.galley.tag.TagLink;

/**
 * A post as a row of a list.
 *
 * @param path decoded, see {@link #href}
 * @param summary its own, or the beginning of its text
 */
public record PostSummary(long id, long revision, String path, String title, String summary, When published, int minutes,
        String language, List<TagLink> tags) {

    public String href() {
        return PostPath.encoded(path);
    }
}
