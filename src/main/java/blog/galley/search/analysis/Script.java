package blog.galley.search.analysis;

/** Writing systems that are analysed differently. */
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

    /** Whether two characters can be in one segment of a word. Digits and marks join all scripts but East Asian ones. */
    static boolean joins(int before, int after) {
        var left = of(before);
        var right = of(after);
        return left == right || !left.isEastAsian() && !right.isEastAsian() || Character.getType(after) == Character.NON_SPACING_MARK;
    }

    private boolean isEastAsian() {
        return this == HANGUL || this == IDEOGRAPHIC;
    }
}
