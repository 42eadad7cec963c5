package blog.galley.author;

import java.util.List;

import blog.galley.listing.Pager;
import blog.galley.listing.PostSummary;

/** The page of an author, with one page of the list of posts. Paths are encoded. */
public record AuthorView(Byline author, List<PostSummary> posts, Pager pager) {

    /** The address of this page. */
    public String path() {
        return page(pager.page());
    }

    public String more() {
        return page(pager.page() + 1);
    }

    public String newer() {
        return page(pager.page() - 1);
    }

    private String page(int number) {
        return number == 1 ? author.href() : author.href() + "?page=" + number;
    }
}
