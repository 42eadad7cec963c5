package blog.galley.article;

import java.util.Locale;

import blog.galley.address.PostPath;

/**
 * One of the posts that are translations of each other.
 *
 * @param path decoded, see {@link #href}
 * @param language BCP 47
 */
public record Translation(long post, String path, String title, String language) {

    public String href() {
        return PostPath.encoded(path);
    }

    /** The name of the language in that language. */
    public String languageName() {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }
}
