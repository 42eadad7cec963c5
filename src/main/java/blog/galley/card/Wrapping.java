package blog.galley.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines between words, as {@code word-break: keep-all} does; and within a word only if it is wider than a line. */
final class Wrapping {

    private static final String ELLIPSIS = "\u2026";

    private final double measure;
    private final ToDoubleFunction<String> width;

    Wrapping(double measure, ToDoubleFunction<String> width) {
        this.measure = measure;
        this.width = width;
    }

    List<String> of(String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            for (line = word; !fits(line); line = line.substring(lines.get(lines.size() - 1).length())) {
                lines.add(longestStart(line));
            }
        }
        lines.add(line);
        return lines;
    }

    /** At most so many lines. If there were more, the last ends in an ellipsis. */
    List<String> of(String text, int most) {
        var lines = of(text);
        if (lines.size() <= most) {
            return lines;
        }
        var last = lines.get(most - 1);
        while (!last.isEmpty() && !fits(last + ELLIPSIS)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).strip();
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last + ELLIPSIS);
        return kept;
    }

    private String longestStart(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= measure;
    }
}
