package blog.galley.listing;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param months those that have posts, the latest first
 */
public record ArchiveYear(int year, List<ArchiveMonth> months) {

    public long count() {
        return months.stream().mapToLong(ArchiveMonth::count).sum();
    }

    /** The address of the list of its posts on the home page, with summaries and tags to narrow it by. */
    public String filterHref() {
        return ArchiveFilter.NONE.ofYear(year).href();
    }
}
