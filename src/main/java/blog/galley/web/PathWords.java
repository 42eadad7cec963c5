package blog.galley.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a search out of an address where nothing is, for the page that says so to offer. */
final class PathWords {

    private static final Pattern ENDING = Pattern.compile("(/index)?\\.[a-zA-Z]{1,5}$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private PathWords() {
    }

    /**
     * "back button" for {@code /2024/03/back-button.html}; empty if there is no letter in the last part.
     *
     * @param path decoded
     */
    static String of(String path) {
        var words = words(ENDING.matcher(path).replaceFirst("").replaceFirst("/+$", "").replaceFirst("^.*/", ""));
        return words.codePoints().anyMatch(Character::isLetter) ? words : "";
    }

    private static String words(String part) {
        return Arrays.stream(NO_WORD.split(part)).filter(word -> !word.isEmpty() && word.length() <= LONGEST).limit(MOST)
                .collect(Collectors.joining(" "));
    }
}
