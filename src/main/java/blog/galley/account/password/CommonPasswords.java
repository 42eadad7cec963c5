package blog.galley.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognizes passwords that attackers try first: those made of very few known pieces, such as a common word and a year, a row of keys, or
 * the name of the account. See
 * <a href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver">NIST SP 800-63B, 3.1.1.2</a>.
 */
final class CommonPasswords {

    /** A password of so many pieces counts as common. */
    private static final int FEW = 3;

    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_RUN = 3;
    private static final int MOST_DIGITS = 3;
    private static final String NOT_AROUND = "^[^\\p{L}]+|[^\\p{L}]+$";

    /** Rows of keys on a keyboard, also slanting ones, and the alphabet, in both directions. */
    private static final List<String> ROWS = Stream.of(
            "1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()_+",
            "1q2w3e4r5t6y7u8i9o0p", "qawsedrftgyhujikolp", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "!qaz@wsx#edc$rfv%tgb^yhn&ujm*ik(ol)p",
            "qazwsxedcrfvtgbyhnujmikolp", "zaqxswcdevfrbgtnhymjukilop", "1qa2ws3ed4rf5tg6yh7uj8ik9ol", "azsxdcfvgbhnjmk,l.")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString())).toList();

    private static final Set<String> WORDS = read();
    private static final int LONGEST_WORD = WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private CommonPasswords() {
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("/account/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Keystrokes::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param known what an attacker knows as well: the name of the account, and of the blog */
    static boolean has(String password, Collection<String> known) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var once = text.substring(0, period(text));
        if (once.length() < text.length() && once.codePointCount(0, once.length()) < Password.SHORTEST) {
            return true; // repeating a short text does not make it longer
        }
        var unit = Keystrokes.of(once);
        var core = unit.replaceAll(NOT_AROUND, "");
        var words = words(known);
        return pieces(unit, words) <= FEW
                || core.length() > FEW && pieces(core, words) < FEW; // with any digits and signs around
    }

    /** What is known as a whole, without its signs, and word by word. */
    private static Set<String> words(Collection<String> known) {
        return known.stream().map(Keystrokes::of)
                .flatMap(name -> Stream.concat(Stream.of(name, name.replaceAll("[^\\p{L}\\p{N}]", "")),
                        Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
    }

    /** The length of the part that a text repeats at least twice; all of it if it repeats none. */
    private static int period(String text) {
        int length = 1;
        while (length < text.length() && !(length <= text.length() / 2 && text.regionMatches(length, text, 0, text.length() - length))) {
            length++;
        }
        return length;
    }

    /** The fewest pieces of which a text can be made: words, runs, up to three digits, or single characters. What is known counts 0. */
    private static int pieces(String text, Set<String> known) {
        var readings = new HashSet<>(List.of(text, unmasked(text, 'i'), unmasked(text, 'l')));
        var fewest = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            fewest[end] = fewest[end - 1] + 1;
            for (int start = end - 2; start >= 0; start--) {
                if (fewest[start] < fewest[end]) {
                    fewest[end] = Math.min(fewest[end], fewest[start] + weight(text, readings, start, end, known));
                }
            }
        }
        return fewest[text.length()];
    }

    private static int weight(String text, Set<String> readings, int start, int end, Set<String> known) {
        var parts = readings.stream().map(reading -> reading.substring(start, end)).toList();
        if (parts.stream().anyMatch(known::contains)) {
            return 0;
        }
        boolean isPiece = isRun(text, start, end)
                || end - start <= MOST_DIGITS && text.substring(start, end).chars().allMatch(Character::isDigit)
                || end - start <= LONGEST_WORD && parts.stream().anyMatch(WORDS::contains);
        return isPiece ? 1 : end - start;
    }

    /** One character repeated, or characters in the order of the alphabet, of numbers or of a row of keys. */
    private static boolean isRun(String text, int start, int end) {
        if (end - start < SHORTEST_RUN) {
            return false;
        }
        var part = text.substring(start, end);
        int step = text.charAt(start + 1) - text.charAt(start);
        return Math.abs(step) <= 1 && part.chars().allMatch(Character::isLetterOrDigit) && isSteady(part, step)
                || isSteady(part, 0) || ROWS.stream().anyMatch(row -> row.contains(part));
    }

    private static boolean isSteady(String part, int step) {
        for (int i = 1; i < part.length(); i++) {
            if (part.charAt(i) - part.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static String unmasked(String text, char one) {
        return text.replace('0', 'o').replace('1', one).replace('3', 'e').replace('4', 'a').replace('@', 'a').replace('5', 's')
                .replace('$', 's')
                .replace('7', 't').replace('!', one);
    }
}
