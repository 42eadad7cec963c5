package blog.galley.exchange.frontmatter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.address.Truncation;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/** Front matter as values of the right kind; writes down what is of the wrong one, and remembers what was asked for. */
public final class Fields {

    private static final int MOST_CHARACTERS = 80;
    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "t");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "f");

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

    /** The first of these keys that says something, on one line. */
    public String text(String... keys) {
        return first(keys, FindingMessages::aText, this::scalar).map(text -> text.replaceAll("\\s+", " ").strip()).orElse("");
    }

    public List<String> texts(String... keys) {
        return first(keys, FindingMessages::aTextOrTexts, this::list).orElse(List.of());
    }

    public boolean is(String key) {
        return flag(key).orElse(false);
    }

    public Optional<Boolean> flag(String key) {
        return first(new String[] { key }, FindingMessages::aFlag, value -> scalar(value).map(text -> text.toLowerCase(Locale.ROOT))
                .map(word -> YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null));
    }

    /** A flag that some write as the date since when it is so. */
    public Optional<Boolean> flagOrDate(String key) {
        asked.add(key);
        return matter.values().get(key) instanceof String text && HugoDate.parse(text, ZoneOffset.UTC).isPresent() ? Optional.of(true) : flag(key);
    }

    /** A date, or a word that is none. */
    public Optional<OffsetDateTime> dateIfAny(ZoneId zone, String key) {
        return matter.values().get(key) instanceof String text ? HugoDate.parse(text, zone) : Optional.empty();
    }

    /** Names in a list or, as Jekyll and Hugo read a single text, between spaces if not between commas. */
    public List<String> words(String... keys) {
        return texts(keys).stream()
                .flatMap(text -> isSingle(keys) && !text.matches("(?s).*[,，].*") ? Stream.of(text.split("\\s+")) : Stream.of(text)).toList();
    }

    private boolean isSingle(String... keys) {
        return Stream.of(keys).map(matter.values()::get).filter(Fields::said).findFirst().filter(String.class::isInstance).isPresent();
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
        return list(matter.values().get(key)).orElse(List.of()).stream()
                .filter(text -> !text.isEmpty() && !YES.contains(text.toLowerCase(Locale.ROOT)) && !NO.contains(text.toLowerCase(Locale.ROOT))).toList();
    }

    /** Whether no front matter is written in the file. */
    public boolean isEmpty() {
        return matter.block().isEmpty();
    }

    public Optional<Integer> number(String key) {
        return first(new String[] { key }, FindingMessages::aNumber, value -> scalar(value).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf));
    }

    public Optional<OffsetDateTime> date(ZoneId zone, String... keys) {
        return first(keys, FindingMessages::aDate, value -> scalar(value).flatMap(text -> HugoDate.parse(text, zone)));
    }

    /** The fields below a key, or nothing if it holds something else. */
    public Optional<Fields> below(String key) {
        asked.add(key);
        return matter.values().get(key) instanceof Map<?, ?> map
                ? Optional.of(new Fields(matter.below(map), file, findings))
                : Optional.empty();
    }

    /** Whether one of these keys holds something that could not be read as what it should be. */
    public boolean wrong(String... keys) {
        return Stream.of(keys).anyMatch(wrong::contains);
    }

    public boolean has(String key) {
        asked.add(key);
        return said(matter.values().get(key));
    }

    public List<String> notAsked() {
        return matter.keys().stream().filter(key -> !asked.contains(key)).toList();
    }

    public String spelled(String key) {
        return matter.spelled(key);
    }

    public Integer line(String key) {
        return matter.lineOf(key);
    }

    private <T> Optional<T> first(String[] keys, Function<FindingMessages, String> kind, Function<Object, Optional<T>> reading) {
        asked.addAll(List.of(keys));
        for (var key : keys) {
            var value = matter.values().get(key);
            if (said(value)) {
                var read = reading.apply(value);
                if (read.isEmpty()) {
                    if (wrong.add(key)) {
                        findings.add(Finding.warning(file, line(key), say -> say.wrongKind(spelled(key), kind.apply(say), quoted(value))));
                    }
                }
                return read;
            }
        }
        return Optional.empty();
    }

    private static boolean said(Object value) {
        return value != null && !(value instanceof String text && HugoDate.isNone(text)) && !(value instanceof List<?> list && list.isEmpty());
    }

    private Optional<String> scalar(Object value) {
        return value instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    private Optional<List<String>> list(Object value) {
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

    private static String quoted(Object value) {
        return Truncation.quoted(String.valueOf(value).replaceAll("\\s+", " "), MOST_CHARACTERS);
    }
}
