package blog.galley.markdown.dialect;

import java.util.regex.Pattern;

import blog.galley.text.Script;

/**
 * A bare address in a text, that is, one of the web or of a mailbox without angle brackets. It ends where a reader sees it end: before
 * punctuation of other scripts, and before a Korean particle, which follows without a space as in {@code https://htmx.org/docs를}. Letters
 * of any script stay inside a path. Every character is looked at a few times at most.
 *
 * @param end behind its last character
 * @param destination what a link to it leads to
 */
record BareAddress(int start, int end, String destination) {

    /** Korean particles and endings, alone or two in a row. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:은|는|이|가|을|를|의|에|와|과|로|도|만|고|며|나|요|야|다|으로|에서|에게|한테|께서?|까지|부터|처럼|보다|마다|마저|조차|밖에|뿐|대로|하고|이?랑"
                    + "|이나|이?라도|이?라는|이?라고|이?라서|이?라면|이?란|이고|이며|이?면|이?지만|이니|이?니까|이?므로|이?든지?|인데|이다|입니다|입니까"
                    + "|이에요|예요|이었다|였다|이었습니다|였습니다)(?:은|는|도|만|의|요)?");
    private static final int LONGEST_PARTICLE = 6;
    private static final String NEVER_LAST = "?!.,:;'\"*_~";
    /** Punctuation that stands in the names of encyclopedia articles. */
    private static final String IN_NAMES = "·・‧’";

    /** The first address from a position on, or null. */
    static BareAddress next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            var address = switch (text.charAt(at)) {
                case 'h', 'H' -> web(text, at, scheme(text, at), "");
                case 'w', 'W' -> web(text, at, www(text, at), "http://");
                case '@' -> mail(text, from, at);
                default -> null;
            };
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    /** Where the host begins if a scheme begins here; otherwise -1. */
    private static int scheme(String text, int at) {
        if (at > 0 && (isWord(text.charAt(at - 1)) || text.charAt(at - 1) == '+')) {
            return -1;
        }
        var secure = text.regionMatches(true, at, "https://", 0, 8);
        return secure ? at + 8 : text.regionMatches(true, at, "http://", 0, 7) ? at + 7 : -1;
    }

    private static int www(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        return !isWord(before) && ".-@".indexOf(before) < 0 && text.regionMatches(true, at, "www.", 0, 4) ? at + 4 : -1;
    }

    private static BareAddress web(String text, int start, int host, String scheme) {
        if (host < 0) {
            return null;
        }
        var end = new AddressEnd(text, start, host).find();
        while (end > host && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > host ? new BareAddress(start, end, scheme + text.substring(start, end)) : null;
    }

    private static BareAddress mail(String text, int from, int at) {
        var start = at;
        while (start > from && at - start < 64 && (isWord(text.charAt(start - 1)) || "._+-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        while (start < at && !isWord(text.charAt(start))) {
            start++;
        }
        var end = domainEnd(text, at + 1);
        var isHandle = start > from && text.charAt(start - 1) == '@';
        return start == at || end < 0 || isHandle ? null : new BareAddress(start, end, "mailto:" + text.substring(start, end));
    }

    private static int domainEnd(String text, int from) {
        var end = from;
        while (end < text.length() && (isWord(text.charAt(end)) || "-.".indexOf(text.charAt(end)) >= 0 && end > from)) {
            end++;
        }
        while (end > from && !isWord(text.charAt(end - 1))) {
            end--;
        }
        var dot = text.lastIndexOf('.', end - 1);
        return dot > from && isLetter(text.charAt(dot + 1)) && text.substring(from, end).indexOf("..") < 0 ? end : -1;
    }

    static boolean isWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the Korean that begins here is a particle and nothing more. */
    static boolean isParticle(String text, int at) {
        var end = at;
        while (end < text.length() && end - at <= LONGEST_PARTICLE && Script.of(text.charAt(end)) == Script.HANGUL) {
            end++;
        }
        return end > at && PARTICLE.matcher(text).region(at, end).matches() && !goesOn(text, end);
    }

    private static boolean goesOn(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || "_-/%=&#+~".indexOf(c) >= 0
                || c == '.' && at + 1 < text.length() && isWord(text.charAt(at + 1));
    }

    /** Whether no address holds such a character. */
    static boolean ends(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F || "<>\"`".indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                IN_NAMES.indexOf(c) < 0;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL -> true;
            default -> c == '～' || c == '｜';
        };
    }
}
