package blog.galley.listing;

/**
 * A tag or a year that a list can be narrowed by, as a link.
 *
 * @param id     of the link's element, so that htmx can restore the focus when it replaces the list
 * @param count  how many posts would be left if it were chosen; if it is, how many are left now
 * @param choice what it leads to: the filter with it or, if it is chosen, without it
 */
public record FilterWord(String name, String id, long count, boolean chosen, ArchiveFilter choice) {

    static FilterWord of(TagCount tag, ArchiveFilter filter) {
        boolean chosen = filter.tags().slugs().contains(tag.slug());
        return new FilterWord(tag.name(), "tag-" + tag.slug(), tag.left(), chosen,
                chosen ? filter.without(tag.slug()) : filter.with(tag.slug()));
    }

    static FilterWord of(YearCount year, ArchiveFilter filter) {
        var name = Integer.toString(year.year());
        boolean chosen = filter.year().equals(name);
        return new FilterWord(name, "year-" + name, year.left(), chosen, chosen ? filter.ofAnyYear() : filter.ofYear(year.year()));
    }

    /** Whether it is a link: one to an empty list is not. */
    public boolean isOpen() {
        return chosen || count > 0;
    }

    public String href() {
        return choice.href();
    }

    public String fragment() {
        return choice.address("/fragments/posts", 1);
    }
}
