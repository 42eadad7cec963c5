package blog.galley.article;

import java.util.Locale;

import blog.galley.address.PostPath;

/** A post in one of the languages in which it can be read. @param language BCP 47 */
public record Translation(long post, String path, String title, String language) {

    public String href() {
        return PostPath.encoded(path);
    }

    /** What its readers call the language. */
    public String languageName() {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }
}
