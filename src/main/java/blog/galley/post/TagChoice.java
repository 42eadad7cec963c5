package blog.galley.post;

/**
 * A word of the tag filter.
 *
 * @param count  how many posts would be left with it chosen
 * @param query  what a click leads to: the filter with it, or without it if it is chosen; without the question mark
 */
public record TagChoice(String name, String slug, long count, boolean chosen, String query) {

    /** Of its own page. */
    public String path() {
        return new TagLink(name, slug).path();
    }

    public String href() {
        return query.isEmpty() ? "/" : "/?" + query;
    }

    public String fragment() {
        return query.isEmpty() ? "/fragments/posts" : "/fragments/posts?" + query;
    }
}
