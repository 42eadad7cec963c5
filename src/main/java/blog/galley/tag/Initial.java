package blog.galley.tag;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Under which letter a word stands in an index. */
final class Initial {

    private static final String CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int SYLLABLES_OF_A_CONSONANT = 588;
    private static final int FROM_KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

    private Initial() {
    }

    /** {@code .NET} stands under N, {@code école} under E, {@code 한글} under ㅎ; digits stand together, and so do ideographs. */
    static String of(String name) {
        return name.codePoints().filter(Character::isLetterOrDigit).mapToObj(Initial::of).findFirst().orElse("#");
    }

    private static String of(int letter) {
        if (Character.isDigit(letter)) {
            return "0–9";
        }
        if (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) {
            return CONSONANTS.substring((letter - FIRST_SYLLABLE) / SYLLABLES_OF_A_CONSONANT).substring(0, 1);
        }
        int plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
        return switch (UnicodeScript.of(plain)) {
            case HAN -> "漢";
            case KATAKANA -> Character.toString(plain - FROM_KATAKANA_TO_HIRAGANA);
            default -> Character.toString(plain).toUpperCase(Locale.ROOT);
        };
    }
}
