package blog.galley.tag;

import blog.galley.address.PostPath;

/** A tag as a post shows it. */
public record TagLink(String name, String slug) {

    public static TagLink of(Tag tag) {
        return new TagLink(tag.name(), tag.slug());
    }

    public String path() {
        return "/tags/" + PostPath.encoded(slug);
    }
}
