package blog.galley.language;

import java.util.Locale;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;

/**
 * A language of the interface. What is not said in it is said in English.
 *
 * @param tag BCP 47
 */
public record Language(String tag) implements Speaker {

    public static final Language ENGLISH = new Language("en");

    /** Of a template's attribute, which is null where no request has set it. */
    public static Language of(Object locale) {
        return locale == null ? ENGLISH : new Language(locale instanceof Locale known ? known.toLanguageTag() : locale.toString());
    }

    @Override
    public <T> T say(Class<T> bundle) {
        var spoken = Arc.container().instance(bundle, new Localized.Literal(tag));
        return (spoken.isAvailable() ? spoken : Arc.container().instance(bundle)).get();
    }

    @Override
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
