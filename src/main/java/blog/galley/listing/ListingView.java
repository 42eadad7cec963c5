package blog.galley.listing;

import java.util.List;
import java.util.stream.Collectors;

import blog.galley.tag.TagLink;

/**
 * A page of a list of posts with its filter, for the page and for the fragments that replace or extend it.
 *
 * @param chosen  the tags of the filter
 * @param tags    the tags to filter by that are shown
 * @param allTags how many tags there are
 * @param unknown tags and a year that the address asks for but no post has; {@code filter} is without them
 */
public record ListingView(ArchiveFilter filter, List<TagLink> chosen, List<FilterWord> tags, int allTags, List<FilterWord> years,
        UnknownWords unknown,
        List<PostSummary> posts, Pager pager) {

    /** The chosen tags for a heading; empty if there is none. */
    public String tagNames() {
        return chosen.stream().map(TagLink::name).collect(Collectors.joining(" + "));
    }

    /** The chosen year; empty if there is none. */
    public String yearName() {
        return years.stream().filter(FilterWord::chosen).map(FilterWord::name).findFirst().orElse("");
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** Whether the page exists: no word is unknown, and the list is long enough. */
    public boolean isHere() {
        return !unknown.any() && !pager.isBeyond();
    }

    public String more() {
        return filter.address("/", pager.page() + 1);
    }

    public String moreFragment() {
        return filter.address("/fragments/more-posts", pager.page() + 1);
    }

    public String newer() {
        return filter.address("/", pager.page() - 1);
    }

    public String last() {
        return filter.address("/", pager.last());
    }

    /** The address for the canonical link. The list of a single tag has a page of its own. */
    public String canonical() {
        return chosen.size() == 1 && filter.year().isEmpty() && !pager.isLater() ? chosen.get(0).path() : filter.address("/", pager.page());
    }
}
