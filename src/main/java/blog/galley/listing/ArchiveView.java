package blog.galley.listing;

import java.util.List;

/**
 * The archive, or one year of it.
 *
 * @param years all that have posts, the earliest first
 * @param shown those whose posts are on this page, the latest first
 * @param whole whether this is the page of all years, which shows the posts of as many recent years as fit
 */
public record ArchiveView(List<ArchiveYear> years, List<ArchiveYear> shown, boolean whole) {

    /** In units of the SVG. */
    private static final int TALLEST_BAR = 24;

    /** All years are drawn to one scale. */
    public long height(ArchiveMonth month) {
        return Math.max(1, Math.round((double) TALLEST_BAR * month.count() / busiest()));
    }

    private long busiest() {
        return years.stream().flatMap(year -> year.months().stream()).mapToLong(ArchiveMonth::count).max().orElse(1);
    }

    public boolean isShown(ArchiveYear year) {
        return shown.stream().anyMatch(other -> other.year() == year.year());
    }

    public boolean isAll() {
        return shown.size() == years.size();
    }

    public String href(ArchiveYear year) {
        return whole && isShown(year) ? "#Y" + year.year() : path(year.year());
    }

    static String path(int year) {
        return "/archive/" + year;
    }

    /** The address for the canonical link, of the pages that show the same. */
    public String canonical() {
        return whole || years.size() == 1 ? "/archive" : path(shown.get(0).year());
    }
}
