package blog.galley.listing;

import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.persistence.TypedQuery;

/**
 * Which page of a long list is shown.
 *
 * @param page  counted from 1
 * @param count of all that the list has
 */
public record Pager(int page, long count) {

    private static final int SIZE = 12;

    /** A page behind the last is a problem. */
    public static Pager within(int page, long count) {
        var pager = new Pager(page, count);
        if (pager.isBeyond()) {
            throw Problem.notFound(ProblemMessages.class, say -> say.noListPage(page));
        }
        return pager;
    }

    /** What the page shows of what a query finds. */
    public <T> List<T> of(TypedQuery<T> query) {
        return query.setFirstResult((page - 1) * SIZE).setMaxResults(SIZE).getResultList();
    }

    /** An empty list has a page as well. */
    public int last() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public boolean isLater() {
        return page > 1;
    }

    /** Whether the list ends before this page. */
    public boolean isBeyond() {
        return page > last();
    }

    public boolean hasMore() {
        return page < last();
    }
}
