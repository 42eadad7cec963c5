package blog.galley.markdown.rawhtml;

import java.text.Normalizer;
import java.util.Locale;

/** Makes an id of words as GitHub does for headings: letters and digits of any script in lower case, a hyphen for each space. */
public final class HeadingSlug {
    private static final int MAX_LENGTH = 100;

    private HeadingSlug() {
    }

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
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c != 0xFE0F; // which makes an emoji of the symbol before
            default -> false;
        };
    }
}
