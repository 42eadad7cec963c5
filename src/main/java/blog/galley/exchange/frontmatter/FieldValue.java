package blog.galley.exchange.frontmatter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import blog.galley.text.Truncation;

/**
 * A value of front matter, read as one kind of thing or another. Each answer is empty if it is of another kind.
 *
 * @param value a text, a list, a map or null, as {@link FrontMatter#values()} has them
 */
record FieldValue(Object value) {

    private static final int MOST_CHARACTERS = 80;
    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "t");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "f");

    /** Whether it says anything. Programs write keys without a value, and Hugo a date of the year 1 for none. */
    boolean isSaid() {
        return value != null && !(value instanceof String text && HugoDate.isNone(text))
                && !(value instanceof List<?> list && list.isEmpty());
    }

    boolean isText() {
        return value instanceof String;
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    /** One text, or a list of nothing but texts without its blank ones. */
    Optional<List<String>> texts() {
        if (value instanceof String text) {
            return Optional.of(List.of(text.strip()));
        }
        if (!(value instanceof List<?> elements)) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (var element : elements) {
            if (element != null && !(element instanceof String)) {
                return Optional.empty();
            }
            if (element instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return Optional.of(texts);
    }

    Optional<Boolean> flag() {
        return text().flatMap(FieldValue::flag);
    }

    static Optional<Boolean> flag(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    Optional<Integer> number() {
        return text().filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** @param zone in which a date without an offset is meant */
    Optional<OffsetDateTime> date(ZoneId zone) {
        return text().flatMap(text -> HugoDate.parse(text, zone));
    }

    Optional<Map<?, ?>> map() {
        return value instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    /** Its beginning on one line, for a message. */
    String quoted() {
        return Truncation.quoted(String.valueOf(value).replaceAll("\\s+", " "), MOST_CHARACTERS);
    }
}
