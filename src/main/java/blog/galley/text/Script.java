package blog.galley.text;

/** The writing systems that put spaces elsewhere than Latin does. */
public enum Script {
    /** Korean, whose words stand between spaces but run on into their particles. */
    HANGUL,
    /** Hiragana, Katakana and Bopomofo, which have no spaces between words. */
    KANA,
    /** Chinese characters, which have none either. */
    HAN,
    OTHER;

    public static Script of(int codePoint) {
        if (codePoint < 0x1100) {
            return OTHER; // most of what is not Korean, without the search below
        }
        if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
            return HANGUL;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL -> HANGUL;
            case HIRAGANA, KATAKANA, BOPOMOFO -> KANA;
            case HAN -> HAN;
            default -> codePoint == 'ー' ? KANA : OTHER;
        };
    }

    /** Whether it is a letter of Korean, Japanese or Chinese, or punctuation only they use. */
    public static boolean isCjk(int codePoint) {
        return of(codePoint) != OTHER
                || codePoint >= 0x3001 && codePoint <= 0x303F // 、。「」 and their kin
                || codePoint >= 0xFE30 && codePoint <= 0xFE4F // the same for vertical text
                || codePoint >= 0xFF01 && codePoint <= 0xFFEE // full and half width forms
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF; // selects the variant of the ideograph before it
    }
}
