package blog.galley.editor.advice;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Roughly how a tag sounds, to find one that is written in two scripts: 자바 and Java, 스프링 and Spring. Hangul is romanized (Revised
 * Romanization); then only consonants are compared, and those that Korean does not tell apart count as one.
 */
final class TagSound {

    private static final String[] INITIALS = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
        "h"};
    private static final String[] VOWELS = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
        "wi", "yu", "eu", "ui", "i"};
    private static final String[] FINALS = {"", "g", "kk", "gs", "n", "nj", "nh", "d", "r", "rg", "rm", "rb", "rs", "rt", "rp", "rh", "m",
        "b", "bs", "s", "ss", "ng", "j", "ch", "k", "t", "p", "h"};

    private TagSound() {
    }

    /** Whether two different names differ only in case, width or script. */
    static boolean alike(String one, String other) {
        if (folded(one).equals(folded(other))) {
            return true;
        }
        return isHangul(one) != isHangul(other) && skeleton(one).length() > 1 && skeleton(one).equals(skeleton(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isHangul(String name) {
        return name.chars().anyMatch(c -> c >= '\uAC00' && c <= '\uD7A3');
    }

    private static String skeleton(String name) {
        var sound = new StringBuilder();
        folded(name).chars().forEach(c -> {
            int syllable = c - 0xAC00;
            if (syllable >= 0 && syllable < 11172) {
                sound.append(INITIALS[syllable / 588]).append(VOWELS[syllable / 28 % 21]).append(FINALS[syllable % 28]);
            } else if (Character.isLetterOrDigit(c)) {
                sound.appendCodePoint(c);
            }
        });
        return sound.toString()
                .replace("ph", "p").replace("th", "s").replace("sh", "s").replace("ch", "j").replace("x", "ks")
                .replaceAll("r(?![aeiouyw])", "") // 도커, Docker: Korean does not write it
                .replace('v', 'b').replace('f', 'p').replace('l', 'r').replace('z', 'j').replace('c', 'k').replace('q', 'k')
                .replace('g', 'k').replace('d', 't').replace('b', 'p')
                .replaceAll("[aeiouyw]", "")
                .replaceAll("(.)\\1+", "$1");
    }
}
