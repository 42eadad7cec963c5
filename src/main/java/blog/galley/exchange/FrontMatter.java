package blog.galley.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands before the text of a Hugo file, between its fences.
 *
 * @param block  as it is in the file, fences and all; empty if there is none
 * @param values by key in lower case, as Hugo ignores case; texts, lists and maps of them, and null
 */
record FrontMatter(String block, Map<String, Object> values) {

    static final FrontMatter NONE = new FrontMatter("", Map.of());

    int lines() {
        return (int) block.lines().count();
    }

    /** Where a key stands, as the least indented line that begins with it; parsers of two formats of three do not say. */
    Integer lineOf(String key) {
        var start = Pattern.compile("^([\\s{,]*)\\[*[\"']?" + Pattern.quote(key) + "[\"']?\\s*[\\]:=]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Integer found = null;
        int indent = Integer.MAX_VALUE;
        var lines = block.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = start.matcher(lines.get(i));
            if (matcher.find() && matcher.end(1) < indent) {
                found = i + 1;
                indent = matcher.end(1);
            }
        }
        return found;
    }

    /** A key as its author spelled it. */
    String spelled(String key) {
        var spelling = Pattern.compile(Pattern.quote(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(block);
        return spelling.find() ? spelling.group() : key;
    }

    static String key(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
