package blog.galley.exchange.shortcode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text that is made from another, and which of its lines came from which. */
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

    /** @param at what of the source it stands for */
    void put(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            text.append(words.charAt(i));
            if (words.charAt(i) == '\n') {
                lines.add(line(at));
            }
        }
    }

    /** Counted from 0. */
    int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }

    int column(int at) {
        return at - starts[line(at)];
    }

    String text() {
        return text.toString();
    }

    /** Which line of the source each line came from, counted from 0. */
    List<Integer> lines() {
        return lines;
    }
}
