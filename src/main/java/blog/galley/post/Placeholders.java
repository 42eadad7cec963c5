package blog.galley.post;

import java.util.regex.Pattern;

/**
 * The places of files that are still on their way: images in a text such as {@code ![photo.png](uploading:0a1b…)}, by the number that the
 * browser gave the upload. They are part of the working text, and of nothing that readers get.
 */
public final class Placeholders {

    private static final String ONE = "!\\[(?:[^\\]\\\\\\n]|\\\\.)*\\]\\(uploading:[0-9a-z]{16,32}\\)";
    private static final Pattern PLACE = Pattern.compile(ONE);
    /** Also the lines that nothing else stands on, and the empty one behind them. */
    private static final Pattern LINES = Pattern.compile("(?m)^[ \\t]*(?:" + ONE + "[ \\t]*)+(?:\\n\\n?|\\z)");

    private Placeholders() {
    }

    public static int in(String text) {
        return text.contains("](uploading:") ? (int) PLACE.matcher(text).results().count() : 0;
    }

    static String without(String text) {
        return PLACE.matcher(LINES.matcher(text).replaceAll("")).replaceAll("");
    }
}
