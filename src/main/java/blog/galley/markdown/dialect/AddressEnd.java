package blog.galley.markdown.dialect;

import blog.galley.text.Script;

/**
 * Finds the end of one bare address: first of the host, then of the path. Both take letters of any script, but end where a Korean particle
 * or the punctuation of a sentence follows without a space. Brackets in the path end it unless they are closed within it.
 */
final class AddressEnd {
    private final String text;
    private final int host;
    private final char before;
    private int at;
    private int label;
    private int labels;
    private int round;
    private int square;
    private int curly;

    AddressEnd(String text, int start, int host) {
        this.text = text;
        this.host = host;
        this.at = host;
        this.before = start == 0 ? ' ' : text.charAt(start - 1);
    }

    int find() {
        passHost();
        if (at > host && at < text.length() && "/?#".indexOf(text.charAt(at)) >= 0) {
            passPath();
        }
        return at;
    }

    private void passHost() {
        passBrackets();
        for (; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var c = text.charAt(at);
            var isAscii = BareAddress.isWord(c) || "-._%".indexOf(c) >= 0 || ":@".indexOf(c) >= 0 && BareAddress.isWord(next(1));
            if (!isAscii && (c < 0x80 || !isLetter(text.codePointAt(at)) || followsHost())) {
                return;
            }
            if (c == '.' && countLabel() > 1 && isLetterOfCjk(at + 1)) {
                return;
            }
        }
    }

    /** Counts the name before the dot here if it ends in ASCII, and returns how many there are so far. */
    private int countLabel() {
        var name = text.substring(Math.max(label, host), at);
        label = at + 1;
        var counts = !name.isEmpty() && name.charAt(name.length() - 1) < 0x80 && !name.equalsIgnoreCase("www");
        labels += counts ? 1 : 0;
        return labels;
    }

    /** An IPv6 address stands in brackets. */
    private void passBrackets() {
        var end = next(0) == '[' ? text.indexOf(']', at) : -1;
        if (end > 0 && end - at < 48 && text.substring(at + 1, end).matches("[0-9A-Fa-f:.]+")) {
            at = end + 1;
        }
    }

    /** Whether the letter of another script here follows the host rather than being part of it: one name is not of two scripts. */
    private boolean followsHost() {
        if (at == host || text.charAt(at - 1) == '.' || text.charAt(at - 1) >= 0x80 || !Script.isCjk(text.codePointAt(at))) {
            return false;
        }
        return labels > 0 || !isInName();
    }

    private boolean isInName() {
        var end = at;
        while (end < text.length() && end - at < 64 && Character.isLetter(text.charAt(end)) && text.charAt(end) >= 0x80) {
            end++;
        }
        return end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private void passPath() {
        for (; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var c = text.codePointAt(at);
            if (BareAddress.ends(c) || (c < 0x80 ? closes((char) c) || endsSentence((char) c) : isParticle())) {
                return;
            }
        }
    }

    private boolean closes(char c) {
        return switch (c) {
            case '(' -> round++ < 0;
            case '[' -> square++ < 0;
            case '{' -> curly++ < 0;
            case ')' -> --round < 0;
            case ']' -> --square < 0;
            case '}' -> --curly < 0;
            case '\'' -> before == '\'' || !BareAddress.isWord(next(1));
            case '~' -> next(1) == '~';
            case '*' -> next(1) != '/' && next(1) != '.';
            default -> false;
        };
    }

    /** Whether this is punctuation after which other words begin without a space. */
    private boolean endsSentence(char c) {
        if (",;".indexOf(c) >= 0 && (text.startsWith("http", at + 1) || text.startsWith("www.", at + 1))) {
            return true;
        }
        if (",;!?.".indexOf(c) < 0 || text.charAt(at - 1) >= 0x80 || !isLetterOfCjk(at + 1)) {
            return false;
        }
        return c == '?' ? !isQuery() : c != '.' || !Character.isDigit(text.charAt(at - 1));
    }

    private boolean isQuery() {
        for (int i = at + 1; i < text.length() && i - at < 64 && !BareAddress.ends(text.charAt(i)); i++) {
            if (text.charAt(i) == '=') {
                return true;
            }
        }
        return false;
    }

    private boolean isParticle() {
        var previous = text.charAt(at - 1);
        return previous < 0x80 && previous != '=' && BareAddress.isParticle(text, at);
    }

    private boolean isLetterOfCjk(int index) {
        return index < text.length() && text.charAt(index) >= 0x80 && Script.isCjk(text.codePointAt(index))
                && isLetter(text.codePointAt(index));
    }

    /** A letter or digit, or a mark on one. */
    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private char next(int offset) {
        return at + offset < text.length() ? text.charAt(at + offset) : ' ';
    }
}
