package blog.galley.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import blog.galley.search.analysis.Folding;
import blog.galley.search.analysis.Script;
import blog.galley.search.analysis.Terms;
import blog.galley.search.analysis.Token;

/** The lexemes to mark in a text, in tables, so that a word takes the same time however many lexemes there are. */
final class Sought {

    private final Map<String, Terms.One> whole = new HashMap<>();
    private final Map<String, Terms.One> prefixes = new HashMap<>();
    private final SortedSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());
    private final Set<String> beginnings = new HashSet<>();
    private final BitSet firsts = new BitSet();

    Sought(List<Terms> terms) {
        terms.stream().flatMap(Terms::each).forEach(term -> {
            (term.prefix() ? prefixes : whole).put(term.lexeme(), term);
            if (term.prefix()) {
                lengths.add(term.lexeme().length());
            }
            var beginning = beginning(term);
            if (!beginning.isEmpty()) {
                beginnings.add(beginning);
                firsts.set(beginning.charAt(0));
            }
        });
    }

    /** The first one or two characters of the words that a term matches. */
    private static String beginning(Terms.One term) {
        var word = term.lexeme().substring(term.lexeme().indexOf('~') + 1);
        return start(word, 0, !word.isEmpty() && Script.of(word.codePointAt(0)) == Script.HANGUL ? 1 : 2);
    }

    private static String start(String word, int from, int most) {
        return word.substring(from,
                word.offsetByCodePoints(from, Math.min(most, word.codePointCount(from, Math.min(word.length(), from + 2 * most)))));
    }

    /** Whether a part of the word begins like one of them. A quick check that spares most words the analysis. */
    boolean mayBeIn(Token token) {
        var folded = token.folded();
        return mayBeIn(folded) || mayBeIn(Folding.withoutAccents(folded));
    }

    private boolean mayBeIn(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (firsts.get(word.charAt(i)) && (beginnings.contains(start(word, i, 1)) || beginnings.contains(start(word, i, 2)))) {
                return true;
            }
        }
        return false;
    }

    /** The term that matches a lexeme: a whole one before a prefix. */
    Optional<Terms.One> matching(String lexeme) {
        return Optional.ofNullable(whole.get(lexeme)).or(() -> lengths.stream()
                .filter(length -> length <= lexeme.length())
                .flatMap(length -> Stream.ofNullable(prefixes.get(lexeme.substring(0, length))))
                .findFirst());
    }
}
