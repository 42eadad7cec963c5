package blog.galley.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** Lets templates show a {@link Phrase} in their language. */
@TemplateExtension
class Said {

    private Said() {
    }

    static String said(Phrase phrase, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return phrase.in(Language.of(locale));
    }
}
