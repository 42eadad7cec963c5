package blog.galley.markdown.rawhtml;

/**
 * Text that HTML and XML may carry. Control characters are left out, since keyboards for some scripts leave them in texts unseen; other
 * forbidden characters become U+FFFD. Both may come from character references such as {@code &#1;} as well.
 * https://www.w3.org/TR/xml/#charsets
 */
public final class LegalText {
    private static final char REPLACEMENT = '\uFFFD';

    private LegalText() {
    }

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        return text.codePoints()
                .filter(c -> !isControl(c))
                .map(c -> isForbidden(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSuspect(char c) {
        return c < ' '
                ? c != '\n' && c != '\t' && c != '\r'
                : c >= 0x7F && (c < 0xA0 || c >= 0xD800 && (c <= 0xDFFF || c >= 0xFDD0)); // most characters fail an early comparison
    }

    /** NUL is none: CommonMark replaces it. https://spec.commonmark.org/0.31.2/#insecure-characters */
    private static boolean isControl(int c) {
        return c > 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
    }

    private static boolean isForbidden(int c) {
        return c == 0
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
