package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads Hugo's shortcodes, character by character. One that is not closed before the next begins is given up. */
final class ShortcodeTagReader {

    /** No shortcode has a longer tag, and none is looked for beyond. */
    private static final int MOST_CHARACTERS = 4000;

    private final String text;
    private final int start;
    private final int last;
    private final String close;
    private int at;

    private ShortcodeTagReader(String text, int start) {
        this.text = text;
        this.start = start;
        this.last = Math.min(text.length(), start + MOST_CHARACTERS);
        this.close = text.charAt(start + 2) == '<' ? ">}}" : "%}}";
        this.at = start + 3;
    }

    /** All of a text, in their order. One that is never closed is none. */
    static List<ShortcodeTag> all(String text) {
        var tags = new ArrayList<ShortcodeTag>();
        for (int at = next(text, 0); at >= 0;) {
            var tag = new ShortcodeTagReader(text, at).tag();
            if (tag != null) {
                tags.add(tag);
            }
            at = next(text, tag == null ? at + 2 : tag.end());
        }
        return tags;
    }

    private static int next(String text, int from) {
        for (int at = text.indexOf("{{", from); at >= 0; at = text.indexOf("{{", at + 1)) {
            if (at + 2 < text.length() && (text.charAt(at + 2) == '<' || text.charAt(at + 2) == '%')) {
                return at;
            }
        }
        return -1;
    }

    private ShortcodeTag tag() {
        if (text.startsWith("/*", at)) {
            int length = text.substring(at, Math.min(text.length(), last + "*/%}}".length())).indexOf("*/" + close);
            int end = at + length;
            return length < 0 ? null : new ShortcodeTag(start, end + 5, "", close.charAt(0) == '%', false, true, true, List.of(), Map.of());
        }
        space();
        boolean closing = at < last && text.charAt(at) == '/';
        at += closing ? 1 : 0;
        space();
        var name = word("=");
        return name.isEmpty() || !name.matches("[\\p{L}\\p{N}_./-]+") ? null : rest(name, closing);
    }

    private ShortcodeTag rest(String name, boolean closing) {
        var arguments = new ArrayList<String>();
        var named = new LinkedHashMap<String, String>();
        for (space(); at < last; space()) {
            if (text.startsWith(close, at) || text.startsWith("/" + close, at)) {
                boolean alone = text.charAt(at) == '/';
                return new ShortcodeTag(start, at + (alone ? 4 : 3), name, close.charAt(0) == '%', closing, alone, false, arguments, named);
            }
            var value = value();
            if (value == null) {
                return null;
            }
            if (at < last && text.charAt(at) == '=' && !value.isEmpty()) {
                at++;
                var second = value();
                if (second == null) {
                    return null;
                }
                named.put(value, second);
            } else {
                arguments.add(value);
            }
        }
        return null;
    }

    private void space() {
        while (at < last && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Null if it does not end, or is none. */
    private String value() {
        if (at >= last) {
            return null;
        }
        char quote = text.charAt(at);
        if (quote == '"' || quote == '`') {
            return quoted(quote);
        }
        var word = word("=");
        return word.isEmpty() ? null : word;
    }

    private String quoted(char quote) {
        var value = new StringBuilder();
        for (at++; at < last; at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return value.toString();
            }
            if (c == '\\' && quote == '"' && at + 1 < last && "\"\\".indexOf(text.charAt(at + 1)) >= 0) {
                c = text.charAt(++at);
            }
            value.append(c);
        }
        return null;
    }

    private String word(String also) {
        int from = at;
        while (at < last && !Character.isWhitespace(text.charAt(at)) && also.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '"'
                && !text.startsWith(close, at) && !text.startsWith("/" + close, at) && !text.startsWith("{{", at)) {
            at++;
        }
        return text.substring(from, at);
    }
}
