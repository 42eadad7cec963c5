package blog.galley.listing;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.tag.TagFilter;

/**
 * What a list of posts is narrowed to: tags that a post must all have, and a year that it must be of. The same choice has
 * the same address, in whatever order it was made.
 *
 * @param year empty for all; kept as it was typed if it is none, for the page to name it
 */
public record ArchiveFilter(TagFilter tags, String year) {

    public static final ArchiveFilter NONE = of(List.of(), List.of());

    private static final Pattern YEAR = Pattern.compile("0*([1-9][0-9]{0,3})");

    /** A post is of one year, so the first one that was typed counts. */
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

    /** None if there is no year in it, and none if what stands there is no year. */
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

    /** Whether it is one of the very many that crawlers need not look at. */
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

    /** Of a page of the list, or of something else that the filter applies to. */
    public String address(String path, int page) {
        var query = Stream.of(query(), page > 1 ? "page=" + page : "").filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public String href() {
        return address("/", 1);
    }

    /** Where all tags are, each with what it would leave. */
    public String tagsHref() {
        return address("/tags", 1);
    }
}
