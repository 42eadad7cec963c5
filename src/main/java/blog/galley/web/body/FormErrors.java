package blog.galley.web.body;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import blog.galley.language.Language;
import blog.galley.language.Phrase;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** What a person typed wrong: one message for each field. Immutable; {@link #with} returns a new one. */
public record FormErrors(Map<String, Phrase> byField) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** A field keeps its first message, which is the one to act on. */
    public FormErrors with(String field, Phrase message) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    public FormErrors with(String field, Optional<Phrase> message) {
        return message.map(found -> with(field, found)).orElse(this);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Collection<Phrase> messages() {
        return byField.values();
    }

    /** For templates: the field's message in the page's language; empty, which is false in a template, if there is none. */
    @TemplateExtension
    static String of(FormErrors errors, String field, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var message = errors.byField().get(field);
        return message == null ? "" : message.in(Language.of(locale));
    }
}
