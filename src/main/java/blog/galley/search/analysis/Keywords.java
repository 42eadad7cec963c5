package blog.galley.search.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.search.analysis.TermVector.Weight;

/**
 * The few lexemes that say what a post is about: its tags, and the words that it repeats or has in its title and headings. Which of
 * them are rare depends on other posts, so {@code SharedWords} looks when the post is read.
 */
public final class Keywords {

    private static final int MOST = 32;
    private static final int SHORTEST = 3;
    /** Marks a tag's slug; no word begins with it. */
    private static final String TAG = "~";

    private static final class Tally {
        private int title;
        private int heads;
        private int text;

        void add(Weight weight) {
            switch (weight) {
                case A -> title++;
                case B, C -> heads++;
                case D -> text++;
            }
        }

        /** 0 for a word that only the text has, once. */
        double value() {
            return 3 * Math.min(title, 1) + 2 * Math.log1p(heads) + 2 * Math.log(Math.max(1, text));
        }

        Weight weight() {
            return title > 0 ? Weight.A : heads > 0 ? Weight.C : Weight.D;
        }
    }

    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<String> tags;

    /** @param tags slugs */
    public Keywords(List<String> tags) {
        this.tags = tags;
    }

    public void add(String text, Weight weight) {
        var tokens = Token.of(text);
        var latin = Stemming.of(tokens);
        var known = new HashMap<String, List<String>>();
        tokens.forEach(token -> known.computeIfAbsent(token.text(), word -> words(token, latin))
                .forEach(lexeme -> tallies.computeIfAbsent(lexeme, first -> new Tally()).add(weight)));
    }

    /** Each word once, by what it comes from. */
    private static List<String> words(Token token, Stemming latin) {
        if (token.isSymbol()) {
            return List.of(token.folded());
        }
        return token.segments().stream().flatMap(segment -> words(segment, segment.folded(), latin)).distinct().toList();
    }

    private static Stream<String> words(Token segment, String folded, Stemming latin) {
        return switch (segment.script()) {
            case HANGUL -> Korean.content(folded).stream().filter(Korean.Morpheme::isNoun).map(Korean.Morpheme::text)
                    .filter(text -> text.length() > 1).map(Analysis::morpheme);
            case IDEOGRAPHIC -> Ideographs.required(folded).stream().map(Lexeme::text).filter(text -> text.length() > 1);
            case LATIN -> stem(latin, folded);
            case CYRILLIC, GREEK -> Stemming.ofScript(segment.script()).stream().flatMap(language -> stem(language, folded));
            case OTHER -> Stream.of();
        };
    }

    private static Stream<String> stem(Stemming language, String folded) {
        return folded.length() < SHORTEST || CommonWords.has(language, folded) ? Stream.of() : Stream.of(language.stem(folded));
    }

    /** As the text of a {@code tsvector}. */
    @Override
    public String toString() {
        var most = tallies.entrySet().stream().filter(word -> word.getValue().value() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Tally> word) -> word.getValue().value()).reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(word -> TermVector.quoted(word.getKey()) + ":1" + word.getValue().weight());
        return Stream.concat(tags.stream().map(slug -> TermVector.quoted(TAG + slug) + ":1" + Weight.B), most)
                .collect(Collectors.joining(" "));
    }
}
