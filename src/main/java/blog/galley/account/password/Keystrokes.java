package blog.galley.account.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text as the keys that type it on a Korean keyboard, so that 안녕 and {@code dkssud} are the same, and qwerty and ㅂㅈㄷㄱㅅㅛ. */
final class Keystrokes {

    private static final String[] INITIALS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
    private static final String[] VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
    private static final String[] FINALS = "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");

    private Keystrokes() {
    }

    /** In lower case and compatibility decomposition (NFKD). */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().mapToObj(Keystrokes::key).collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static String key(int letter) {
        if (letter >= 0x1100 && letter < 0x1100 + INITIALS.length) {
            return INITIALS[letter - 0x1100];
        }
        if (letter >= 0x1161 && letter < 0x1161 + VOWELS.length) {
            return VOWELS[letter - 0x1161];
        }
        return letter >= 0x11a8 && letter < 0x11a8 + FINALS.length ? FINALS[letter - 0x11a8] : Character.toString(letter);
    }
}
