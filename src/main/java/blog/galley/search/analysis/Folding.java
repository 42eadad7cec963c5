package blog.galley.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Removes differences that readers do not see as such: of case, of width, and of composed and decomposed characters. */
public final class Folding {

    private Folding() {
    }

    static String of(String word) {
        if (word.chars().allMatch(letter -> letter < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** {@code cafe} for {@code café}. */
    public static String withoutAccents(String folded) {
        var letters = folded.toCharArray();
        var plain = new char[4 * letters.length];
        return new String(plain, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length));
    }

    /** The letters of a word, to compare spellings: {@code 한} is ㅎ, ㅏ and ㄴ, so that one wrong vowel changes a third of it. */
    public static String letters(String folded) {
        return Normalizer.normalize(withoutAccents(folded), Normalizer.Form.NFD);
    }
}
