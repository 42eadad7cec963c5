package blog.galley.post;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of posts, as a page and as the fragments that replace or extend it.
 *
 * @param unknown slugs in the filter that no tag has
 * @param page    counted from 1
 */
public record ArchiveView(TagFilter filter, List<TagChoice> choices, List<String> unknown, List<PostSummary> posts,
        long count, int page) {

    public List<TagChoice> chosen() {
        return choices.stream().filter(TagChoice::chosen).toList();
    }

    /** What is listed, in words: the list's heading, and what a screen reader announces. */
    public String heading() {
        var names = chosen().stream().map(TagChoice::name).collect(Collectors.joining(" + "));
        return switch ((int) Math.min(count, 2)) {
            case 0 -> names.isEmpty() ? "No posts yet" : "No posts tagged " + names;
            case 1 -> names.isEmpty() ? "1 post" : "1 post tagged " + names;
            default -> names.isEmpty() ? count + " posts" : count + " posts tagged " + names;
        };
    }

    public boolean isFiltered() {
        return !filter.slugs().isEmpty();
    }

    /** The next page's query, or null on the last page. */
    public String more() {
        var query = filter.query();
        return (long) page * Archive.PAGE >= count ? null : (query.isEmpty() ? "" : query + "&") + "page=" + (page + 1);
    }

    /** The page of newer posts, or null on the first page. */
    public String newer() {
        var query = filter.query();
        var pages = page > 2 ? (query.isEmpty() ? "" : "&") + "page=" + (page - 1) : "";
        return page == 1 ? null : query.isEmpty() && pages.isEmpty() ? "/" : "/?" + query + pages;
    }

    /** The address of this page among all that show the same. */
    public String canonical() {
        var pages = page == 1 ? "" : (isFiltered() ? "&" : "?") + "page=" + page;
        return href() + pages;
    }

    public String title() {
        return page == 1 ? heading() : heading() + ", page " + page;
    }

    public String href() {
        return isFiltered() ? "/?" + filter.query() : "/";
    }
}
