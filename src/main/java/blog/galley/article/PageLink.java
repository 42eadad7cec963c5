package blog.galley.article;

import blog.galley.address.PostPath;

/** A page as the header of the others links it. */
public record PageLink(String path, String title) {

    public String href() {
        return PostPath.encoded(path);
    }
}
