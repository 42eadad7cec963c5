package blog.galley.markdown.rawhtml;

import java.text.Normalizer;
import java.util.Locale;

/** Words as an id: lower case, letters and digits of any script, a hyphen for each space; like GitHub's heading ids. */
public final class HeadingSlug {
    private static final int MAX_LENGTH = 100;

    private HeadingSlug() {}

    /** The slug, or the given one if there is no letter or digit to make one of. */
    public static String of(String words, String otherwise) {
        var slug = new StringBuilder();
        var anyWord = false;
        var normal = Normalizer.normalize(start(words).strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < normal.length() && slug.length() < MAX_LENGTH; i += Character.charCount(c)) {
            c = normal.codePointAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
                anyWord = true;
            } else if (c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            }
        }
        return anyWord ? Normalizer.normalize(slug, Normalizer.Form.NFC) : otherwise;
    }

    private static String start(String words) {
        return words.length() <= 4 * MAX_LENGTH ? words : words.substring(0, 4 * MAX_LENGTH);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c != 0xFE0F; // makes an emoji of a symbol
            default -> false;
        };
    }
}
