package blog.galley.post;

import java.util.List;

/** A post as a row of a list. */
public record PostSummary(long id, long revision, String path, String title, String summary, When published, int minutes,
        String language, List<TagLink> tags) {

    public String href() {
        return PostPath.encoded(path);
    }
}
