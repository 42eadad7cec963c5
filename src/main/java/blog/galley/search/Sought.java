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

/** The lexemes that a text is looked through for. Whether one of its own is among them takes no longer for thousands than for one. */
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

    /** How a word begins that a term may match, or one of its parts. */
    private static String beginning(Terms.One term) {
        var word = term.lexeme().substring(term.lexeme().indexOf('~') + 1);
        return start(word, 0, !word.isEmpty() && Script.of(word.codePointAt(0)) == Script.HANGUL ? 1 : 2);
    }

    private static String start(String word, int from, int most) {
        return word.substring(from, word.offsetByCodePoints(from, Math.min(most, word.codePointCount(from, Math.min(word.length(), from + 2 * most)))));
    }

    /** Whether a text with this word may have any of them. Spares most words the analysis. */
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

    /** The one that matches, itself rather than by a beginning. */
    Optional<Terms.One> matching(String lexeme) {
        return Optional.ofNullable(whole.get(lexeme)).or(() -> lengths.stream()
                .filter(length -> length <= lexeme.length())
                .flatMap(length -> Stream.ofNullable(prefixes.get(lexeme.substring(0, length))))
                .findFirst());
    }
}
