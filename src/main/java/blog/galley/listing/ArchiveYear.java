package blog.galley.listing;

import java.util.List;

/** A year of the archive. Of its months only those that have posts, the latest first. */
public record ArchiveYear(int year, List<ArchiveMonth> months) {

    public long count() {
        return months.stream().mapToLong(ArchiveMonth::count).sum();
    }

    /** The list of its posts with their summaries, to be narrowed by tags. */
    public String filterHref() {
        return ArchiveFilter.NONE.ofYear(year).href();
    }
}
