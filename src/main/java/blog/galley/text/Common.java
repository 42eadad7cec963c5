package blog.galley.text;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * How much two sequences have in common at their starts and, of what is left, at their ends; so the two never overlap.
 *
 * @param start how many elements, or UTF-16 units of a text
 * @param end likewise
 */
public record Common(int start, int end) {
    public static final Common NOTHING = new Common(0, 0);

    public static <T> Common of(List<T> one, List<T> other, BiPredicate<T, T> same) {
        var start = start(one, other, same);
        return new Common(start, end(one, other, start, same));
    }

    public static <T> int start(List<T> one, List<T> other, BiPredicate<T, T> same) {
        var most = Math.min(one.size(), other.size());
        var start = 0;
        while (start < most && same.test(one.get(start), other.get(start))) {
            start++;
        }
        return start;
    }

    /** @param start how much of both is not looked at */
    public static <T> int end(List<T> one, List<T> other, int start, BiPredicate<T, T> same) {
        var most = Math.min(one.size(), other.size()) - start;
        var end = 0;
        while (end < most && same.test(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** Of two texts, where no surrogate pair is cut in halves. */
    public static Common of(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(one.charAt(start - 1)) ? 1 : 0;
        return new Common(start, end(one, other, start));
    }

    /** @param start how much of both is not looked at */
    public static int end(String one, String other, int start) {
        var most = Math.min(one.length(), other.length()) - start;
        var end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end)) ? end - 1 : end;
    }
}
