package blog.galley.search.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the {@code tsvector} of a post. Only a few positions of each lexeme are kept: more hardly change the rank, and PostgreSQL
 * reads the vector of each post that is found.
 */
public final class TermVector {

    public enum Weight {
        /** The title. */
        A,
        /** Tags. */
        B,
        /** The summary and headings. */
        C,
        /** The text. */
        D
    }

    private static final int MOST_PLACES = 10;
    private static final int LAST_PLACE = 16_383;
    /** PostgreSQL's limit is 1 MiB, with positions. The rest of a longer text is not indexed. */
    private static final int MOST_BYTES = 700_000;

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int position;
    private int bytes;

    public void add(String text, Weight weight) {
        var tokens = Token.of(text);
        var analysis = new Analysis(Stemming.of(tokens));
        for (var token : tokens) {
            if (bytes > MOST_BYTES) {
                return;
            }
            position = Math.min(position + 1, LAST_PLACE);
            analysis.lexemes(token).stream().map(Lexeme::text).distinct().forEach(lexeme -> place(lexeme, weight));
            words.addAll(Spelling.words(token));
        }
    }

    private void place(String lexeme, Weight weight) {
        var here = places.computeIfAbsent(lexeme, added -> {
            bytes += added.getBytes(StandardCharsets.UTF_8).length + 8;
            return new ArrayList<>(1);
        });
        if (here.stream().filter(place -> place.endsWith(weight.name())).count() < MOST_PLACES) {
            here.add(position + weight.name());
            bytes += 2;
        }
    }

    /** Words for the correction of misspelled ones, see {@link Spelling}. */
    public Set<String> words() {
        return words;
    }

    /** As the text of a {@code tsvector}. */
    @Override
    public String toString() {
        return places.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + String.join(",", entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
