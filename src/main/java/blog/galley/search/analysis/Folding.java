package blog.galley.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes alike what readers take for the same: case, width, and whether a letter is made of one character or several. */
public final class Folding {

    private Folding() {
    }

    static String of(String word) {
        if (word.chars().allMatch(letter -> letter < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** For those who leave the accents out: {@code café} is {@code cafe}. */
    public static String withoutAccents(String folded) {
        var letters = folded.toCharArray();
        var plain = new char[4 * letters.length];
        return new String(plain, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length));
    }

    /** How a word is spelt, letter by letter: {@code 한} is ㅎ, ㅏ, ㄴ, so one wrong vowel leaves most of it right. */
    public static String letters(String folded) {
        return Normalizer.normalize(withoutAccents(folded), Normalizer.Form.NFD);
    }
}
