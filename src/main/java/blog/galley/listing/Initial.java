package blog.galley.listing;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** The letter of an index under which a word stands. */
final class Initial {

    private static final String CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
    private static final int FIRST_CONSONANT = 0x1100; // U+1100, as NFKD decomposes a syllable
    private static final int FROM_KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

    private Initial() {
    }

    /**
     * {@code .NET} stands under N, {@code école} under E, {@code 한글} under ㅎ, whatever their width; digits stand together, and so do
     * ideographs.
     */
    static String of(String name) {
        return name.codePoints().filter(Character::isLetterOrDigit).mapToObj(Initial::of).findFirst().orElse("#");
    }

    private static String of(int letter) {
        if (Character.isDigit(letter)) {
            return "0–9";
        }
        int plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).codePointAt(0);
        int consonant = plain - FIRST_CONSONANT;
        if (consonant >= 0 && consonant < CONSONANTS.length()) {
            return CONSONANTS.substring(consonant, consonant + 1);
        }
        return switch (UnicodeScript.of(plain)) {
            case HAN -> "漢";
            case HANGUL -> Character.toString(letter);
            case KATAKANA -> Character.toString(plain - FROM_KATAKANA_TO_HIRAGANA);
            default -> Character.toString(plain).toUpperCase(Locale.ROOT);
        };
    }
}
