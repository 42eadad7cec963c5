package blog.galley.listing;

import java.util.List;
import java.util.stream.Collectors;

import blog.galley.tag.TagLink;

/**
 * A list of posts with its filter, as a page and as the fragments that replace or extend it.
 *
 * @param chosen  the tags that all its posts have
 * @param tags    the words to filter by that are shown, of {@code allTags}
 * @param unknown what was also filtered by, though it is not there
 */
public record ListingView(ArchiveFilter filter, List<TagLink> chosen, List<FilterWord> tags, int allTags, List<FilterWord> years, UnknownWords unknown,
        List<PostSummary> posts, Pager pager) {

    /** As they are written in a heading; empty if none is chosen. */
    public String tagNames() {
        return chosen.stream().map(TagLink::name).collect(Collectors.joining(" + "));
    }

    /** The chosen one; empty if none is. */
    public String yearName() {
        return years.stream().filter(FilterWord::chosen).map(FilterWord::name).findFirst().orElse("");
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** Whether all that was asked for is there. */
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

    /** The address of this page among all that show the same; one tag has a page of its own. */
    public String canonical() {
        return chosen.size() == 1 && filter.year().isEmpty() && !pager.isLater() ? chosen.get(0).path() : filter.address("/", pager.page());
    }
}
