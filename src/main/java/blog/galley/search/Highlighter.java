package blog.galley.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import blog.galley.search.analysis.Analysis;
import blog.galley.search.analysis.Lexeme;
import blog.galley.search.analysis.Stemming;
import blog.galley.search.analysis.Terms;
import blog.galley.search.analysis.Token;

/** Finds in a text the words for which it was found, by the same analysis as the index, to mark them. */
final class Highlighter {

    private static final int SNIPPET_CHARACTERS = 180;
    private static final int BEFORE_HIT = 50;

    /** So many marks of each word or phrase. Only a text made to be slow has more. */
    static final int MOST_HITS = 5000;

    private final Sought words;
    private final List<Literal> phrases;

    Highlighter(Criteria wanted) {
        words = new Sought(wanted.terms());
        phrases = wanted.phrases().stream().map(Literal::new).toList();
    }

    List<Piece> marked(String text) {
        return pieces(text, 0, text.length(), spans(text));
    }

    /** An excerpt: the place with the most different words marked; empty if there is none. */
    List<Piece> snippet(String text) {
        var spans = spans(text);
        if (spans.isEmpty()) {
            return List.of();
        }
        var best = Span.densest(spans, SNIPPET_CHARACTERS - BEFORE_HIT);
        int from = best.from() <= BEFORE_HIT ? 0 : wordStart(text, best.from() - BEFORE_HIT, best.from());
        int to = from + SNIPPET_CHARACTERS >= text.length() ? text.length() : wordEnd(text, from + SNIPPET_CHARACTERS, best.to());
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

    /** In the order of the text. */
    List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        phrases.forEach(phrase -> phrase.in(text, MOST_HITS).forEach(at -> spans.add(new Span(at, at + phrase.length(), phrase.text()))));
        var tokens = Token.of(text);
        var analysis = new Analysis(Stemming.of(tokens));
        var hits = new HashMap<Terms.One, Integer>();
        for (var token : tokens) {
            if (words.mayBeIn(token)) {
                for (var lexeme : analysis.lexemes(token)) {
                    words.matching(lexeme.text()).filter(term -> hits.merge(term, 1, Integer::sum) <= MOST_HITS)
                            .ifPresent(term -> spans.add(new Span(lexeme.from(), end(lexeme, term), term.lexeme())));
                }
            }
        }
        spans.sort(Span.IN_ORDER);
        return spans;
    }

    private static int end(Lexeme lexeme, Terms.One term) {
        return term.prefix() ? Math.min(lexeme.to(), lexeme.from() + term.lexeme().length()) : lexeme.to();
    }

    private static List<Piece> pieces(String text, int from, int to, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var span : spans) {
            if (span.from() >= at && span.to() <= to) {
                add(pieces, text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
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
