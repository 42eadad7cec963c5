package blog.galley.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.tag.TagLink;
import jakarta.enterprise.context.ApplicationScoped;

/** Builds the lists of the home page and of tags, with the filter and what it can be narrowed to. */
@ApplicationScoped
public class Listings {

    /** So many of the most used tags always stand first, whatever is chosen. {@link #SHOWN} counts these and the others. */
    private static final int FIXED = 12;
    private static final int SHOWN = 18;

    private final PostSummaries archive;
    private final Counts counts;

    Listings(PostSummaries archive, Counts counts) {
        this.archive = archive;
        this.counts = counts;
    }

    /**
     * Tags and years that no listed post has are left out of the filter; the view names them.
     *
     * @param page counted from 1; one behind the last gives an empty list
     */
    public ListingView of(ArchiveFilter filter, int page, Instant now) {
        var words = counts.of(filter, now);
        var unknown = UnknownWords.of(filter, words);
        return unknown.any()
                ? view(unknown.takenFrom(filter), counts.of(unknown.takenFrom(filter), now), unknown, page, now)
                : view(filter, words, unknown, page, now);
    }

    private ListingView view(ArchiveFilter filter, WordCounts words, UnknownWords unknown, int page, Instant now) {
        var pager = new Pager(page, words.left(filter.calendarYear()));
        var chosen = chosen(words.tags(), filter);
        return new ListingView(filter, chosen.stream().map(tag -> new TagLink(tag.name(), tag.slug())).toList(),
                shown(words.tags(), filter).stream().map(tag -> FilterWord.of(tag, filter)).toList(), words.tags().size(),
                words.years().stream().map(year -> FilterWord.of(year, filter)).toList(), unknown,
                pager.count() == 0
                        ? List.of()
                        : archive.page(chosen.stream().map(TagCount::id).toList(), filter.calendarYear(), pager, now),
                pager);
    }

    private static List<TagCount> chosen(List<TagCount> tags, ArchiveFilter filter) {
        return filter.tags().slugs().stream()
                .flatMap(slug -> tags.stream().filter(tag -> tag.slug().equals(slug))).toList();
    }

    /** The most used tags, then the chosen ones, then those that most of the remaining posts have. */
    private static List<TagCount> shown(List<TagCount> tags, ArchiveFilter filter) {
        if (tags.size() <= SHOWN) {
            return tags;
        }
        var chosen = filter.tags().slugs();
        var others = tags.subList(FIXED, tags.size());
        var beside = Stream.concat(
                others.stream().filter(tag -> chosen.contains(tag.slug())),
                others.stream().filter(tag -> tag.left() > 0).sorted(Comparator.comparingLong(TagCount::left).reversed()))
                .distinct()
                .limit(Math.max(SHOWN - FIXED, chosen.size()))
                .collect(Collectors.toSet());
        return Stream.concat(tags.stream().limit(FIXED), others.stream().filter(beside::contains)).toList();
    }
}
