package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text that is made from another, and from which line of that each of its lines came. */
final class Rewritten {

    private final String source;
    private final int[] starts;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    Rewritten(String source) {
        this.source = source;
        int count = 1 + (int) source.chars().filter(c -> c == '\n').count();
        starts = new int[count];
        for (int line = 1; line < count; line++) {
            starts[line] = source.indexOf('\n', starts[line - 1]) + 1;
        }
    }

    /** Takes a part of the source as it is. */
    void copy(int from, int to) {
        int line = line(from);
        for (int i = from; i < to; i++) {
            text.append(source.charAt(i));
            if (source.charAt(i) == '\n') {
                lines.add(++line);
            }
        }
    }

    /** @param at the place in the source that these words stand for */
    void put(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            text.append(words.charAt(i));
            if (words.charAt(i) == '\n') {
                lines.add(line(at));
            }
        }
    }

    /** The line of the source at a place, counted from 0. */
    int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    int column(int at) {
        return at - starts[line(at)];
    }

    /** The line of the source before a place. */
    String lineUpTo(int at) {
        return source.substring(starts[line(at)], at);
    }

    /** The rest of the line behind a place. */
    String lineFrom(int at) {
        int end = source.indexOf('\n', at);
        return source.substring(at, end < 0 ? source.length() : end);
    }

    boolean isAloneInLine(int from, int to) {
        return lineUpTo(from).isBlank() && lineFrom(to).isBlank();
    }

    String source() {
        return source;
    }

    String text() {
        return text.toString();
    }

    /** Which line of the source each line came from, counted from 0. */
    List<Integer> lines() {
        return lines;
    }
}
