package blog.galley.listing;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many listed posts there are of each tag and year.
 *
 * @param tags  the most used first
 * @param years the latest first
 */
public record WordCounts(List<TagCount> tags, List<YearCount> years) {

    /** How many posts have the tags of the filter and are of that year; of any year if there is none. */
    long left(OptionalInt year) {
        return years.stream().filter(other -> year.isEmpty() || other.year() == year.getAsInt()).mapToLong(YearCount::left).sum();
    }

    boolean has(String slug) {
        return tags.stream().anyMatch(tag -> tag.slug().equals(slug));
    }

    boolean has(int year) {
        return years.stream().anyMatch(other -> other.year() == year);
    }
}
