package blog.galley.exchange.frontmatter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The front matter of a file: the fields that stand before its text. Keys are compared in lower case, as Hugo does. */
public final class FrontMatter {

    static final FrontMatter NONE = of("", Map.of());

    private final String block;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final KeyLines lines;

    private FrontMatter(String block, KeyLines lines, Map<?, ?> parsed) {
        this.block = block;
        this.lines = lines;
        parsed.forEach(this::put);
        if (values.get("params") instanceof Map<?, ?> params) { // Hugo keeps a theme's own keys there; other programs have them on top
            values.remove("params");
            params.forEach((key, value) -> {
                if (!values.containsKey(key(key))) {
                    put(key, value);
                }
            });
        }
    }

    /** @param block as it stands in the file, with its fences; empty if there is none */
    static FrontMatter of(String block, Map<?, ?> parsed) {
        return new FrontMatter(block, new KeyLines(block), parsed);
    }

    private void put(Object written, Object value) {
        values.put(key(written), value);
        spellings.put(key(written), String.valueOf(written));
    }

    private static String key(Object written) {
        return String.valueOf(written).toLowerCase(Locale.ROOT);
    }

    /** The map below one of its keys, as front matter of the same block. */
    FrontMatter below(Map<?, ?> fields) {
        return new FrontMatter(block, lines, fields);
    }

    public String block() {
        return block;
    }

    /** By key in lower case. Values are texts, lists and maps of them, and null. */
    public Map<String, Object> values() {
        return values;
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    int lines() {
        return (int) block.lines().count();
    }

    /** In the file, counted from 1; null if it cannot be told. */
    Integer lineOf(String key) {
        return lines.of(key);
    }

    /** A key as its author spelled it. */
    String spelled(String key) {
        return spellings.getOrDefault(key, key);
    }
}
