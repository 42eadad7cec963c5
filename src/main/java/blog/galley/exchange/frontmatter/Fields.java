package blog.galley.exchange.frontmatter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/** Front matter by its keys in lower case. Values of a wrong kind become findings, and keys that nobody asked for can be listed. */
public final class Fields {

    private final FrontMatter matter;
    private final String file;
    private final List<Finding> findings;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> wrong = new HashSet<>();

    public Fields(FrontMatter matter, String file, List<Finding> findings) {
        this.matter = matter;
        this.file = file;
        this.findings = findings;
    }

    /** What the first of these keys says that says anything, on one line; empty if none does. */
    public String text(String... keys) {
        return first(keys, FindingMessages::aText, FieldValue::text).map(text -> text.replaceAll("\\s+", " ").strip()).orElse("");
    }

    /** A list, or a single text as a list of one. */
    public List<String> texts(String... keys) {
        return first(keys, FindingMessages::aTextOrTexts, FieldValue::texts).orElse(List.of());
    }

    /** Whether it says yes. */
    public boolean is(String key) {
        return flag(key).orElse(false);
    }

    public Optional<Boolean> flag(String key) {
        return first(new String[]{key}, FindingMessages::aFlag, FieldValue::flag);
    }

    /** A flag that some write as the date since when it is so. */
    public Optional<Boolean> flagOrDate(String key) {
        asked.add(key);
        return value(key).date(ZoneOffset.UTC).isPresent() ? Optional.of(true) : flag(key);
    }

    /** A date; a word that is none is no mistake. */
    public Optional<OffsetDateTime> dateIfAny(ZoneId zone, String key) {
        return value(key).date(zone);
    }

    /** Names: of a list, or of a single text the words between its spaces unless it has commas, as Jekyll and Hugo read it. */
    public List<String> words(String... keys) {
        boolean isSingle = Stream.of(keys).map(this::value).filter(FieldValue::isSaid).findFirst().filter(FieldValue::isText).isPresent();
        return texts(keys).stream()
                .flatMap(text -> isSingle && !text.matches("(?s).*[,，].*") ? Stream.of(text.split("\\s+")) : Stream.of(text)).toList();
    }

    /** A value by its path, as {@code author.name}; empty if it is none. */
    public String param(String path) {
        Object value = matter.values();
        for (var key : path.toLowerCase(Locale.ROOT).split("\\.")) {
            asked.add(key);
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value instanceof String text ? text : "";
    }

    /** What may be pictures: one or several, and not a word that only turns one on or off. */
    public List<String> pictures(String key) {
        asked.add(key);
        return value(key).texts().orElse(List.of()).stream().filter(text -> !text.isEmpty() && FieldValue.flag(text).isEmpty()).toList();
    }

    /** Whether no front matter is written in the file. */
    public boolean isEmpty() {
        return matter.block().isEmpty();
    }

    public Optional<Integer> number(String key) {
        return first(new String[]{key}, FindingMessages::aNumber, FieldValue::number);
    }

    public Optional<OffsetDateTime> date(ZoneId zone, String... keys) {
        return first(keys, FindingMessages::aDate, value -> value.date(zone));
    }

    /** The fields below a key, or nothing if it holds something else. */
    public Optional<Fields> below(String key) {
        asked.add(key);
        return value(key).map().map(map -> new Fields(matter.below(map), file, findings));
    }

    /** Whether one of these keys holds something that could not be read as what it should be. */
    public boolean wrong(String... keys) {
        return Stream.of(keys).anyMatch(wrong::contains);
    }

    public boolean has(String key) {
        asked.add(key);
        return value(key).isSaid();
    }

    /** The keys that nobody has asked for so far. */
    public List<String> notAsked() {
        return matter.keys().stream().filter(key -> !asked.contains(key)).toList();
    }

    /** A key as its author spelled it. */
    public String spelled(String key) {
        return matter.spelled(key);
    }

    /** In the file, counted from 1; null if it cannot be told. */
    public Integer line(String key) {
        return matter.lineOf(key);
    }

    private <T> Optional<T> first(String[] keys, Function<FindingMessages, String> kind, Function<FieldValue, Optional<T>> reading) {
        asked.addAll(List.of(keys));
        for (var key : keys) {
            var value = value(key);
            if (value.isSaid()) {
                var read = reading.apply(value);
                if (read.isEmpty() && wrong.add(key)) {
                    findings.add(Finding.warning(file, line(key), say -> say.wrongKind(spelled(key), kind.apply(say), value.quoted())));
                }
                return read;
            }
        }
        return Optional.empty();
    }

    private FieldValue value(String key) {
        return new FieldValue(matter.values().get(key));
    }
}
