package blog.galley.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody may have looked for who came to an address where nothing is. */
final class PathWords {

    private static final Pattern ENDING = Pattern.compile("(/index)?\\.[a-zA-Z]{1,5}$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private PathWords() {
    }

    /** {@code /2024/03/back-button.html} is about "back button"; a number is about nothing. Decoded already. */
    static String of(String path) {
        var words = words(ENDING.matcher(path).replaceFirst("").replaceFirst("/+$", "").replaceFirst("^.*/", ""));
        return words.codePoints().anyMatch(Character::isLetter) ? words : "";
    }

    private static String words(String part) {
        return Arrays.stream(NO_WORD.split(part)).filter(word -> !word.isEmpty() && word.length() <= LONGEST).limit(MOST)
                .collect(Collectors.joining(" "));
    }
}
