package blog.galley.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition on the lexemes of a text, of a word or several; written as a {@code tsquery}. */
public sealed interface Terms {

    /**
     * The condition as a {@code tsquery}.
     *
     * @param weights restricts it to parts of the post, such as {@code AB}; empty for all
     */
    String in(String weights);

    /** All lexemes in the condition. */
    Stream<One> each();

    /** The word as it was typed. */
    One exact();

    record One(String lexeme, boolean prefix) implements Terms {
        @Override
        public String in(String weights) {
            var flags = (prefix ? "*" : "") + weights;
            return TermVector.quoted(lexeme) + (flags.isEmpty() ? "" : ":" + flags);
        }

        @Override
        public Stream<One> each() {
            return Stream.of(this);
        }

        @Override
        public One exact() {
            return this;
        }

        boolean matches(String other) {
            return prefix ? other.startsWith(lexeme) : other.equals(lexeme);
        }
    }

    record All(List<Terms> terms) implements Terms {
        @Override
        public String in(String weights) {
            return terms.stream().map(term -> term.in(weights)).collect(Collectors.joining(" & ", "(", ")"));
        }

        @Override
        public Stream<One> each() {
            return terms.stream().flatMap(Terms::each);
        }

        @Override
        public One exact() {
            return terms.get(0).exact();
        }
    }

    record Any(List<Terms> terms) implements Terms {
        @Override
        public String in(String weights) {
            return terms.stream().map(term -> term.in(weights)).collect(Collectors.joining(" | ", "(", ")"));
        }

        @Override
        public Stream<One> each() {
            return terms.stream().flatMap(Terms::each);
        }

        @Override
        public One exact() {
            return terms.get(0).exact();
        }
    }

    /** @param unfinished the word may go on, since somebody is still typing it */
    static Terms of(Token word, boolean unfinished) {
        var ways = new ArrayList<Terms>();
        ways.add(new One(word.folded(), goesOn(word, unfinished)));
        if (!word.isSymbol()) {
            var segments = word.segments();
            ways.add(segments.size() == 1
                    ? derived(segments.get(0), unfinished)
                    : new All(segments.stream().map(segment -> of(segment, unfinished && segment.end() == word.end())).toList()));
        }
        ways.removeIf(Objects::isNull);
        return ways.size() == 1 ? ways.get(0) : new Any(ways);
    }

    /** Whether a prefix is searched for. Korean words take particles. A single Latin letter would match half of all words. */
    private static boolean goesOn(Token word, boolean unfinished) {
        var last = Script.of(word.text().codePointBefore(word.text().length()));
        return unfinished && (word.text().length() > 1 || last != Script.LATIN)
                || last == Script.HANGUL && word.text().length() > 1;
    }

    private static Terms derived(Token segment, boolean unfinished) {
        var folded = segment.folded();
        return switch (segment.script()) {
            case HANGUL -> {
                var ways = new ArrayList<Terms>();
                Korean.withoutParticles(folded).stream()
                        .filter(stem -> stem.length() > 1 && stem.length() < folded.length())
                        .forEach(stem -> ways.add(new One(stem, true)));
                var morphemes = Korean.content(folded).stream()
                        .<Terms>map(morpheme -> new One(Analysis.morpheme(morpheme.text()), false)).toList();
                if (!morphemes.isEmpty()) {
                    ways.add(new All(morphemes));
                }
                yield ways.isEmpty() ? null : new Any(ways);
            }
            case IDEOGRAPHIC -> {
                var pairs = Ideographs.required(folded).stream().<Terms>map(pair -> new One(pair.text(), false)).toList();
                yield pairs.isEmpty() ? null : new All(pairs);
            }
            default -> {
                var ways = new ArrayList<Terms>();
                var plain = Folding.withoutAccents(folded);
                if (!plain.equals(folded)) {
                    ways.add(new One(plain, unfinished));
                }
                Stemming.ofScript(segment.script()).forEach(language -> ways.add(new One(language.stem(folded), false)));
                yield ways.isEmpty() ? null : new Any(ways);
            }
        };
    }
}
