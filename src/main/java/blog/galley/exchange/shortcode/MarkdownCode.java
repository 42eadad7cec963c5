package blog.galley.exchange.shortcode;

import java.util.regex.Pattern;

/**
 * Writes code in Markdown: in a line, or as a fenced block. Its marks are longer than any run of backticks inside (CommonMark 4.5, 6.1).
 */
final class MarkdownCode {

    /** Whatever may begin a line inside of quotations and lists. */
    private static final Pattern CONTAINER = Pattern.compile("[ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+[ \\t>]*+");

    private MarkdownCode() {
    }

    static String span(String code) {
        var marks = "`".repeat(1 + longestRun(code));
        boolean padded = code.isBlank() || code.startsWith("`") || code.endsWith("`");
        return marks + (padded ? " " + code + " " : code) + marks;
    }

    /** Writes what stands between the tags of a highlight shortcode, with its language and options behind the fence. */
    static void highlight(Rewritten written, ShortcodeTag tag, ShortcodeTag end) {
        var source = written.source();
        int from = tag.end();
        int to = end.start();
        while (from < to && "\r\n".indexOf(source.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        var inside = source.substring(from, to);
        if (!inside.contains("\n") && !written.isAloneInLine(tag.start(), end.end())) {
            written.put(span(inside), tag.start());
            return;
        }
        var language = tag.argument("lang", 0).replaceAll("[\\s`]", "");
        var options = tag.argument("options", 1).replaceAll("[\\r\\n`{}]", "").strip();
        fence(written, language + (options.isEmpty() ? "" : " {" + options + "}"), tag.start(), from, to, end.end());
    }

    /**
     * Writes a part of the source as a fenced block, inside of the list or quotation in which its shortcode stands.
     *
     * @param start of the shortcode
     * @param from  where the code begins
     * @param to    where it ends
     * @param end   where the shortcode ends
     */
    static void fence(Rewritten written, String info, int start, int from, int to, int end) {
        var source = written.source();
        var prefix = written.lineUpTo(start);
        boolean isContained = CONTAINER.matcher(prefix).matches();
        var indent = isContained ? prefix.replaceAll("[^\\s>]", " ") : "";
        var marks = "`".repeat(Math.max(3, 1 + longestRun(source.substring(from, to))));
        written.put((isContained ? "" : "\n\n") + marks + info, start);
        written.put("\n", from);
        for (int at = from; at < to;) {
            int next = source.indexOf('\n', at);
            int stop = next < 0 || next > to ? to : next;
            written.put(source.startsWith(indent, at) && written.column(at) == 0 ? "" : indent, at);
            written.copy(at, stop);
            at = stop + 1;
            written.put("\n", Math.min(at, end - 1));
        }
        written.put(indent + marks, end - 1);
        if (!written.lineFrom(end).isBlank()) {
            written.put("\n\n" + indent, end - 1);
        }
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
