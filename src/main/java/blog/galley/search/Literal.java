package blog.galley.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a phrase literally, ignoring case, in linear time also where text and phrase repeat themselves
 * (<a href="https://doi.org/10.1137/0206024">Knuth, Morris and Pratt</a>).
 */
final class Literal {

    private final String text;
    private final char[] letters;
    /** The failure function of the algorithm: how many characters of the phrase still match after a mismatch. */
    private final int[] kept;

    Literal(String text) {
        this.text = text;
        letters = new char[text.length()];
        kept = new int[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folded(text.charAt(i));
            kept[i] = i == 0 ? 0 : longer(kept[i - 1], letters[i]);
        }
    }

    /** Where it begins in the text, without overlaps. */
    List<Integer> in(CharSequence other, int most) {
        var found = new ArrayList<Integer>();
        int same = 0;
        for (int i = 0; i < other.length() && found.size() < most; i++) {
            same = longer(same, folded(other.charAt(i)));
            if (same == letters.length) {
                found.add(i + 1 - same);
                same = 0;
            }
        }
        return found;
    }

    private int longer(int same, char next) {
        while (same > 0 && letters[same] != next) {
            same = kept[same - 1];
        }
        return letters[same] == next ? same + 1 : 0;
    }

    /** As {@link String#equalsIgnoreCase} does. */
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    String text() {
        return text;
    }

    int length() {
        return letters.length;
    }
}
