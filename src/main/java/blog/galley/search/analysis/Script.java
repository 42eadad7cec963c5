package blog.galley.search.analysis;

/** The writing systems that are analysed each in its own way. */
public enum Script {
    HANGUL,
    /** Chinese characters and Kana, which are written without spaces. */
    IDEOGRAPHIC,
    GREEK,
    CYRILLIC,
    LATIN,
    OTHER;

    public static Script of(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL -> HANGUL;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> IDEOGRAPHIC;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            case LATIN -> LATIN;
            default -> codePoint == 'ー' ? IDEOGRAPHIC : OTHER;
        };
    }

    /** Whether a word goes on from one character to the next. Digits and marks go with any but the East Asian scripts. */
    static boolean joins(int before, int after) {
        var left = of(before);
        var right = of(after);
        return left == right || !left.isEastAsian() && !right.isEastAsian() || Character.getType(after) == Character.NON_SPACING_MARK;
    }

    private boolean isEastAsian() {
        return this == HANGUL || this == IDEOGRAPHIC;
    }
}
