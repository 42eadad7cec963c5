package blog.galley.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the pieces of texts that are compared with each other, equal pieces alike, so that comparing them is comparing numbers. */
final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Lines with the newline that ends them. */
    Pieces lines(String text) {
        return pieces(text, (string, from) -> {
            int newline = string.indexOf('\n', from);
            return newline < 0 ? string.length() : newline + 1;
        });
    }

    Pieces words(String text) {
        return pieces(text, Words::end);
    }

    private Pieces pieces(String text, Cut cut) {
        var starts = new int[64];
        var ids = new int[64];
        int size = 0;
        for (int start = 0, end; start < text.length(); start = end) {
            end = cut.end(text, start);
            if (size + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size + 2);
                ids = Arrays.copyOf(ids, 2 * size + 2);
            }
            ids[size] = numbers.computeIfAbsent(text.substring(start, end), piece -> numbers.size());
            starts[++size] = end;
        }
        return new Pieces(text, size, starts, ids);
    }

    private interface Cut {
        int end(String text, int start);
    }
}
