package blog.galley.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in a text what made it be found, by the same analysis. */
final class Marker {

    private static final int SNIPPET_CHARACTERS = 180;
    private static final int BEFORE_HIT = 50;

    private record Span(int from, int to, String term) {
    }

    private final List<Terms.One> terms;
    private final List<String> phrases;
    private final Set<String> beginnings;

    Marker(Wanted wanted) {
        terms = wanted.terms().stream().flatMap(Terms::each).distinct().toList();
        phrases = wanted.phrases();
        beginnings = terms.stream().map(Marker::beginning).collect(Collectors.toSet());
    }

    List<Piece> marked(String text) {
        return pieces(text, 0, text.length(), spans(text));
    }

    /** The place with the most different hits; empty if there is none. */
    List<Piece> snippet(String text) {
        var spans = spans(text);
        if (spans.isEmpty()) {
            return List.of();
        }
        var best = spans.stream().max(Comparator.comparingLong((Span span) -> within(spans, span)).thenComparing(span -> -span.from)).orElseThrow();
        int from = best.from <= BEFORE_HIT ? 0 : wordStart(text, best.from - BEFORE_HIT, best.from);
        int to = from + SNIPPET_CHARACTERS >= text.length() ? text.length() : wordEnd(text, from + SNIPPET_CHARACTERS, best.to);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, from, to, spans));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static long within(List<Span> spans, Span first) {
        return spans.stream()
                .filter(span -> span.from >= first.from && span.to <= first.from + SNIPPET_CHARACTERS - BEFORE_HIT)
                .map(Span::term).distinct().count();
    }

    private List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        phrases.forEach(phrase -> addPhrase(spans, text, phrase));
        var tokens = Token.of(text);
        var analysis = new Analysis(Language.of(tokens));
        for (var token : tokens) {
            if (mayMatch(token)) {
                for (var lexeme : analysis.lexemes(token)) {
                    terms.stream().filter(term -> term.matches(lexeme.text())).findFirst()
                            .ifPresent(term -> spans.add(new Span(lexeme.from(), end(lexeme, term), term.lexeme())));
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        return spans;
    }

    private static void addPhrase(List<Span> spans, String text, String phrase) {
        for (int at = 0; at <= text.length() - phrase.length(); at++) {
            if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
                spans.add(new Span(at, at + phrase.length(), phrase));
            }
        }
    }

    /** Spares most words the analysis. */
    private boolean mayMatch(Token token) {
        var folded = token.folded();
        return beginnings.stream().anyMatch(folded::contains) || beginnings.stream().anyMatch(Folding.withoutAccents(folded)::contains);
    }

    /** How a word begins that a term may match, or one of its parts. */
    private static String beginning(Terms.One term) {
        var word = term.lexeme().substring(term.lexeme().indexOf('~') + 1);
        return word.substring(0, word.offsetByCodePoints(0, Math.min(word.codePointCount(0, word.length()), Script.of(word.codePointAt(0)) == Script.HANGUL ? 1 : 2)));
    }

    private static int end(Lexeme lexeme, Terms.One term) {
        return term.prefix() ? Math.min(lexeme.to(), lexeme.from() + term.lexeme().length()) : lexeme.to();
    }

    private static List<Piece> pieces(String text, int from, int to, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var span : spans) {
            if (span.from >= at && span.to <= to) {
                add(pieces, text.substring(at, span.from), false);
                add(pieces, text.substring(span.from, span.to), true);
                at = span.to;
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    /** At a space between the two, or where the characters begin if there is none. */
    private static int wordStart(String text, int from, int hit) {
        for (int i = from; i < hit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int wordEnd(String text, int to, int hit) {
        for (int i = to; i > hit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
