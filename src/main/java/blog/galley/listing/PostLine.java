package blog.galley.listing;

import blog.galley.address.PostPath;
import blog.galley.language.When;

/** A post as a line of the archive, or where another leads to it. */
public record PostLine(String path, String title, String language, When published) {

    public String href() {
        return PostPath.encoded(path);
    }
}
