package blog.galley.listing;

import blog.galley.address.PostPath;
import blog.galley.language.When;

/**
 * A post as one line, in the archive and in links to other posts.
 *
 * @param path decoded, see {@link #href}
 */
public record PostLine(String path, String title, String language, When published) {

    public String href() {
        return PostPath.encoded(path);
    }
}
