package blog.galley.post;

/** A tag, and how many posts have it. */
public record TagCount(String name, String slug, long count) {

    public String path() {
        return new TagLink(name, slug).path();
    }
}
