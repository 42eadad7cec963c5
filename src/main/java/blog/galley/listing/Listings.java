package blog.galley.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.tag.TagLink;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a list of posts together with the filter that leads on from it. */
@ApplicationScoped
public class Listings {

    /** The most used tags, which stay where they are whatever is chosen; and how many are shown with those beside them. */
    private static final int FIXED = 12;
    private static final int SHOWN = 18;

    private final PostSummaries archive;
    private final Counts counts;

    Listings(PostSummaries archive, Counts counts) {
        this.archive = archive;
        this.counts = counts;
    }

    /**
     * Words that no post has are left out of the filter, and named beside the list of the others.
     *
     * @param page counted from 1
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
                pager.count() == 0 ? List.of() : archive.page(chosen.stream().map(TagCount::id).toList(), filter.calendarYear(), pager, now), pager);
    }

    private static List<TagCount> chosen(List<TagCount> tags, ArchiveFilter filter) {
        return filter.tags().slugs().stream()
                .flatMap(slug -> tags.stream().filter(tag -> tag.slug().equals(slug))).toList();
    }

    /** The most used tags, then those that are chosen and those that many of the posts have that are left. */
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
