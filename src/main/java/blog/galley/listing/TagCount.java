package blog.galley.listing;

import blog.galley.tag.TagLink;

/**
 * A tag, and how many listed posts have it.
 *
 * @param left  how many of those a filter leaves
 */
public record TagCount(long id, String name, String slug, long count, long left) {

    public String path() {
        return new TagLink(name, slug).path();
    }
}
