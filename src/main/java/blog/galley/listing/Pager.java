package blog.galley.listing;

import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import jakarta.persistence.TypedQuery;

/**
 * One page of a long list, of 12 entries.
 *
 * @param page  counted from 1
 * @param count how many entries the whole list has
 */
public record Pager(int page, long count) {

    private static final int SIZE = 12;

    /** Throws a Problem, not found, for a page behind the last. */
    public static Pager within(int page, long count) {
        var pager = new Pager(page, count);
        if (pager.isBeyond()) {
            throw Problem.notFound(ProblemMessages.class, say -> say.noListPage(page));
        }
        return pager;
    }

    /** The page's part of the results of a query. */
    public <T> List<T> of(TypedQuery<T> query) {
        return query.setFirstResult((page - 1) * SIZE).setMaxResults(SIZE).getResultList();
    }

    /** The last page's number; 1 for an empty list. */
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
