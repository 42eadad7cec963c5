package blog.galley.listing;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.tag.TagFilter;

/**
 * What a list of posts is narrowed to: tags that a post must all have, and the year in which it was published. The same choice has
 * the same address, in whatever order it was made.
 *
 * @param year empty for all years; what is no year is kept as it was typed, for the page to name it
 */
public record ArchiveFilter(TagFilter tags, String year) {

    public static final ArchiveFilter NONE = of(List.of(), List.of());

    private static final Pattern YEAR = Pattern.compile("0*([1-9][0-9]{0,3})");

    /** From the query of an address. A post is of one year, so of several the first one counts. */
    public static ArchiveFilter of(List<String> tags, List<String> years) {
        return new ArchiveFilter(TagFilter.of(tags), TagFilter.clean(years).findFirst().map(ArchiveFilter::plain).orElse(""));
    }

    public static ArchiveFilter of(String tag) {
        return of(List.of(tag), List.of());
    }

    private static String plain(String typed) {
        var year = YEAR.matcher(typed);
        return year.matches() ? year.group(1) : typed;
    }

    /** Empty if no year is chosen, or if what was typed is none. */
    public OptionalInt calendarYear() {
        return YEAR.matcher(year).matches() ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }

    public ArchiveFilter with(String slug) {
        return new ArchiveFilter(tags.with(slug), year);
    }

    public ArchiveFilter without(String slug) {
        return new ArchiveFilter(tags.without(slug), year);
    }

    public ArchiveFilter ofYear(int other) {
        return new ArchiveFilter(tags, Integer.toString(other));
    }

    public ArchiveFilter ofAnyYear() {
        return new ArchiveFilter(tags, "");
    }

    public boolean isEmpty() {
        return words() == 0;
    }

    /** Whether several words are chosen. There are very many such lists, so crawlers are told not to index them. */
    public boolean isCombined() {
        return words() > 1;
    }

    private int words() {
        return tags.slugs().size() + (year.isEmpty() ? 0 : 1);
    }

    /** {@code tag=htmx&tag=java&year=2024}, percent-encoded; empty if nothing is chosen. */
    public String query() {
        return Stream.of(tags.query(), year.isEmpty() ? "" : "year=" + TagFilter.encoded(year))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    /**
     * The address of a page of the list, or of something else with this filter.
     *
     * @param page counted from 1
     */
    public String address(String path, int page) {
        var query = Stream.of(query(), page > 1 ? "page=" + page : "").filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public String href() {
        return address("/", 1);
    }

    /** The address of the index of tags, which counts for each the posts that it would leave. */
    public String tagsHref() {
        return address("/tags", 1);
    }
}
