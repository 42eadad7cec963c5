package blog.galley.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import blog.galley.address.Composed;
import blog.galley.search.analysis.Terms;
import blog.galley.search.analysis.Token;
import blog.galley.text.Truncation;

/**
 * A parsed search: words, "phrases in quotes", and conditions such as {@code tag:java} and {@code after:2024}. No input is invalid:
 * what is no condition is a word.
 *
 * @param text    the input, without what was cut off
 * @param words   in order, with those of phrases
 * @param open    whether the last word may be unfinished
 * @param phrases to be found literally
 * @param tags    names or slugs
 * @param after   the first day of publication; null for any
 * @param before  the day after the last; null for any
 * @param cut     whether the input was too long, and the rest was dropped
 */
public record SearchQuery(String text, List<Token> words, boolean open, List<String> phrases, List<String> tags, LocalDate after,
        LocalDate before,
        boolean cut) {

    static final int MOST_CHARACTERS = 300;
    /** Before composition to NFC: a Hangul syllable may come as up to three characters. */
    private static final int MOST_UNCOMPOSED = 4 * MOST_CHARACTERS;
    private static final int MOST_WORDS = 16;
    private static final int MOST_CONDITIONS = 8;
    /** Control characters, lone surrogates, and marks that change the direction of writing. */
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern PIECE = Pattern
            .compile("[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]|(?i:(tag|before|after)):(\\S+)|([^\\s\"\u201C\u201D]+)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    public static SearchQuery of(String typed) {
        var legible = ILLEGIBLE.matcher(typed == null ? "" : typed).replaceAll(" ").replaceAll("\\s+", " ");
        var composed = Composed.of(Truncation.of(legible, MOST_UNCOMPOSED));
        return new Reader(Truncation.of(composed, MOST_CHARACTERS))
                .read(composed.length() > MOST_CHARACTERS || legible.length() > MOST_UNCOMPOSED);
    }

    boolean isEmpty() {
        return words.isEmpty() && tags.isEmpty() && after == null && before == null;
    }

    /** The same conditions, but other words. */
    SearchQuery saying(String others) {
        return new SearchQuery(others, Token.of(others), false, List.of(), tags, after, before, cut);
    }

    public List<Terms> terms() {
        var terms = new ArrayList<Terms>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(Terms.of(words.get(i), open && i == words.size() - 1));
        }
        return terms;
    }

    private static final class Reader {
        private final String text;
        private final List<Token> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private LocalDate after;
        private LocalDate before;
        private boolean open;

        Reader(String text) {
            this.text = text;
        }

        SearchQuery read(boolean cut) {
            PIECE.matcher(text).results().forEach(piece -> {
                open = false;
                if (piece.group(1) != null) {
                    phrase(piece.group(1).strip());
                } else if (piece.group(2) == null || !condition(piece.group(2), piece.group(3))) {
                    words.addAll(Token.of(piece.group()));
                    open = piece.end() == text.length();
                }
            });
            boolean many = words.size() > MOST_WORDS;
            var read = List.copyOf(many ? words.subList(0, MOST_WORDS) : words);
            return new SearchQuery(text.strip(), read, open && !many, List.copyOf(phrases), List.copyOf(tags), after, before, cut || many);
        }

        private void phrase(String phrase) {
            words.addAll(Token.of(phrase));
            if (!phrase.isEmpty() && phrases.size() < MOST_CONDITIONS) {
                phrases.add(phrase);
            }
        }

        private boolean condition(String kind, String value) {
            if (kind.equalsIgnoreCase("tag")) {
                return tags.size() >= MOST_CONDITIONS || tags.add(value);
            }
            var period = DATE.matcher(value);
            try {
                if (!period.matches()) {
                    return false;
                }
                if (kind.equalsIgnoreCase("before")) {
                    before = first(period.group(1), period.group(2), period.group(3));
                } else {
                    after = first(period.group(1), period.group(2), period.group(3));
                }
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        private static LocalDate first(String year, String month, String day) {
            if (month == null) {
                return Year.parse(year).atDay(1);
            }
            var of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return of.atDay(day == null ? 1 : Integer.parseInt(day));
        }
    }
}
