package blog.galley.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.text.Truncation;

/**
 * A word in a text, with signs that belong to it: {@code C#}, {@code .NET}, {@code keep-all}.
 *
 * @param start its place in the text, in UTF-16 units
 */
public record Token(String text, int start) {

    /** What is longer is no word, but ASCII art or a key. */
    private static final int MOST_CHARACTERS = 80;
    /** A word has fewer changes of script. */
    private static final int MOST_SEGMENTS = 16;
    private static final String RUN = "[\\p{L}\\p{M}\\p{N}_]++";
    private static final String NAME = "[\\p{IsLatin}\\p{N}_]++";
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.)\\]])\\.(?=\\p{IsLatin})" + NAME + "(?:[.-]" + NAME + "){0,5}+"
                    + "|" + RUN + "(?:[.'\u2019-]" + RUN + "){0,5}+(?:(?:#|\\+\\+)(?![\\p{IsLatin}\\p{N}_]))?");
    private static final Pattern JOINT = Pattern.compile("[.'\u2019#+-]+");
    private static final Pattern SEAM = Pattern.compile("_+|(?<=\\p{Ll})(?=\\p{Lu})");

    public static List<Token> of(CharSequence text) {
        return WORD.matcher(text).results()
                .map(found -> new Token(Truncation.of(found.group(), MOST_CHARACTERS), found.start()))
                .toList();
    }

    int end() {
        return start + text.length();
    }

    /** Whether its signs change its meaning: {@code C#} is not {@code C}. */
    boolean isSymbol() {
        return text.startsWith(".") || text.endsWith("#") || text.endsWith("+");
    }

    /** Folded, and cut again: folding makes 18 characters of U+FDFA, and PostgreSQL takes no lexeme over 2 KB. */
    public String folded() {
        return Truncation.of(Folding.of(text), MOST_CHARACTERS);
    }

    /** Its parts in one script each: {@code 10} and {@code 월} of {@code 10월}. */
    List<Token> segments() {
        var segments = allSegments();
        return segments.subList(0, Math.min(segments.size(), MOST_SEGMENTS));
    }

    private List<Token> allSegments() {
        var segments = new ArrayList<Token>();
        for (var run : cut(JOINT)) {
            int from = 0;
            for (int i = 0; i < run.text.length(); i += Character.charCount(run.text.codePointAt(i))) {
                if (i > from && !Script.joins(run.text.codePointBefore(i), run.text.codePointAt(i))) {
                    segments.add(run.part(from, i));
                    from = i;
                }
            }
            segments.add(run.part(from, run.text.length()));
        }
        return segments;
    }

    /** The words in an identifier: {@code camel} and {@code Case} of {@code camelCase}. */
    List<Token> humps() {
        return cut(SEAM);
    }

    private List<Token> cut(Pattern where) {
        var parts = new ArrayList<Token>();
        int from = 0;
        var matcher = where.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(part(from, matcher.start()));
            }
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(part(from, text.length()));
        }
        return parts;
    }

    private Token part(int from, int to) {
        return new Token(text.substring(from, to), start + from);
    }

    Script script() {
        return Script.of(text.codePointAt(0));
    }
}
