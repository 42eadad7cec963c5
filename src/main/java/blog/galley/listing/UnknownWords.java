package blog.galley.listing;

import java.util.List;

import blog.galley.text.Truncation;

/**
 * The part of a filter that no listed post meets.
 *
 * @param tags slugs
 * @param year empty if the year is not unknown
 */
public record UnknownWords(List<String> tags, String year) {

    private static final int NAMED = 3;
    private static final int MOST_CHARACTERS = 60;

    static UnknownWords of(ArchiveFilter filter, WordCounts counts) {
        return new UnknownWords(filter.tags().slugs().stream().filter(slug -> !counts.has(slug)).toList(),
                filter.calendarYear().stream().anyMatch(counts::has) ? "" : filter.year());
    }

    ArchiveFilter takenFrom(ArchiveFilter filter) {
        return ArchiveFilter.of(filter.tags().slugs().stream().filter(slug -> !tags.contains(slug)).toList(),
                year.isEmpty() ? List.of(filter.year()) : List.of());
    }

    public boolean any() {
        return !tags.isEmpty() || !year.isEmpty();
    }

    public List<String> namedTags() {
        return tags.stream().limit(NAMED).map(slug -> Truncation.quoted(slug, MOST_CHARACTERS)).toList();
    }

    public int otherTags() {
        return Math.max(0, tags.size() - NAMED);
    }

    public String namedYear() {
        return Truncation.quoted(year, MOST_CHARACTERS);
    }
}
