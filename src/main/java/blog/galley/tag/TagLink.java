package blog.galley.tag;

import blog.galley.address.PostPath;

/** A tag as pages show and link it. {@link #path} is encoded. */
public record TagLink(String name, String slug) {

    public static TagLink of(Tag tag) {
        return new TagLink(tag.name(), tag.slug());
    }

    public String path() {
        return "/tags/" + PostPath.encoded(slug);
    }
}
