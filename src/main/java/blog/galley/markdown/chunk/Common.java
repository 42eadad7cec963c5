package blog.galley.markdown.chunk;

import java.util.List;
import java.util.function.BiPredicate;

/** How much two sequences have in common at their starts and, of what is left, at their ends. */
public record Common(int start, int end) {

    public static final Common NOTHING = new Common(0, 0);

    public static <T> Common of(List<T> one, List<T> other, BiPredicate<T, T> same) {
        var most = Math.min(one.size(), other.size());
        var start = 0;
        while (start < most && same.test(one.get(start), other.get(start))) {
            start++;
        }
        var end = 0;
        while (end < most - start && same.test(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
        }
        return new Common(start, end);
    }

    /** In UTF-16, but never half a character. */
    public static Common of(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(one.charAt(start - 1)) ? 1 : 0;
        var end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        end -= end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end)) ? 1 : 0;
        return new Common(start, end);
    }
}
