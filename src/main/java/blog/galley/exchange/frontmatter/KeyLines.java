package blog.galley.exchange.frontmatter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The line of each key: the least indented one that begins with it. The parsers of two of the three formats do not tell it. */
final class KeyLines {

    private record Place(int line, int indent) {
    }

    private final Map<String, Place> places = new HashMap<>();

    KeyLines(String block) {
        int number = 0;
        for (var line : (Iterable<String>) block.lines()::iterator) {
            read(line, ++number);
        }
    }

    /** Counted from 1; null if it is not found. */
    Integer of(String key) {
        var place = places.get(key);
        return place == null ? null : Integer.valueOf(place.line());
    }

    private void read(String line, int number) {
        int indent = 0;
        while (indent < line.length()
                && (Character.isWhitespace(line.charAt(indent)) || line.charAt(indent) == '{' || line.charAt(indent) == ',')) {
            indent++;
        }
        int start = indent;
        while (start < line.length() && line.charAt(start) == '[') {
            start++;
        }
        var key = key(line, start);
        if (!key.isEmpty()) {
            places.merge(key.toLowerCase(Locale.ROOT), new Place(number, indent), (before, now) -> now.indent() < before.indent()
                    ? now
                    : before);
        }
    }

    private static String key(String line, int start) {
        boolean isQuoted = start < line.length() && (line.charAt(start) == '"' || line.charAt(start) == '\'');
        int end = isQuoted ? line.indexOf(line.charAt(start), start + 1) : separator(line, start);
        return end < 0 || isQuoted && separator(line, end + 1) < 0 ? "" : line.substring(isQuoted ? start + 1 : start, end).strip();
    }

    private static int separator(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if ("]:=".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
