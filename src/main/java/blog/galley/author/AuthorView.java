package blog.galley.author;

import java.util.List;

import blog.galley.post.Authorship;
import blog.galley.post.Byline;
import blog.galley.post.PostSummary;

/** The page of an author. @param page counted from 1 */
public record AuthorView(Byline author, List<PostSummary> posts, long count, int page) {

    /** The address of this page. */
    public String path() {
        return page(page);
    }

    /** The next page, or null on the last. */
    public String more() {
        return (long) page * Authorship.PAGE >= count ? null : page(page + 1);
    }

    /** The page of newer posts, or null on the first. */
    public String newer() {
        return page == 1 ? null : page(page - 1);
    }

    private String page(int number) {
        return number == 1 ? author.href() : author.href() + "?page=" + number;
    }
}
