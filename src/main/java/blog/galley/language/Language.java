package blog.galley.language;

import java.util.Locale;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;

/**
 * A language of the interface. Texts that a bundle lacks in it are in English.
 *
 * @param tag as in BCP 47
 */
public record Language(String tag) implements Speaker {

    public static final Language ENGLISH = new Language("en");

    /** The language of a template's locale attribute; English if that is null. */
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
