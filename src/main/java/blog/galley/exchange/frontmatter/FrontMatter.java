package blog.galley.exchange.frontmatter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands before the text of a Hugo file, between its fences. */
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
        if (values.get("params") instanceof Map<?, ?> params) { // a theme's own keys; what stands there is meant like what stands above
            values.remove("params");
            params.forEach((key, value) -> {
                if (!values.containsKey(key(key))) {
                    put(key, value);
                }
            });
        }
    }

    /** @param block as it is in the file, fences and all; empty if there is none */
    static FrontMatter of(String block, Map<?, ?> parsed) {
        return new FrontMatter(block, new KeyLines(block), parsed);
    }

    private void put(Object written, Object value) {
        values.put(key(written), value);
        spellings.put(key(written), String.valueOf(written));
    }

    /** As Hugo ignores case. */
    private static String key(Object written) {
        return String.valueOf(written).toLowerCase(Locale.ROOT);
    }

    /** What stands below one of its keys. */
    FrontMatter below(Map<?, ?> fields) {
        return new FrontMatter(block, lines, fields);
    }

    public String block() {
        return block;
    }

    /** By key in lower case; texts, lists and maps of them, and null. */
    public Map<String, Object> values() {
        return values;
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    int lines() {
        return (int) block.lines().count();
    }

    /** Null if it cannot be told. */
    Integer lineOf(String key) {
        return lines.of(key);
    }

    /** A key as its author spelled it. */
    String spelled(String key) {
        return spellings.getOrDefault(key, key);
    }
}
