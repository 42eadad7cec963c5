package blog.galley.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed wrong: a sentence for each field. Never changed; {@link #with} makes another. */
public record FormErrors(Map<String, String> byField) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /** The first message of a field stays: it is the one to act on. */
    public FormErrors with(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    public FormErrors with(String field, Optional<String> message) {
        return message.map(found -> with(field, found)).orElse(this);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** Empty if nothing is wrong with it, which templates take for no. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public Collection<String> messages() {
        return byField.values();
    }
}
