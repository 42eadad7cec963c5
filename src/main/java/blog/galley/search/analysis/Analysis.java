package blog.galley.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes words apart into the lexemes by which they are found. What goes into the index; {@link Terms} is what comes to look. */
public final class Analysis {

    /** Counts up when a text gets other lexemes than before: what was indexed by an earlier one is indexed anew. */
    public static final int VERSION = 3;

    private static final String KOREAN = "ko";

    private final Stemming latin;
    private final Map<String, List<Lexeme>> known = new HashMap<>();

    /** @param latin the language of the words in Latin letters */
    public Analysis(Stemming latin) {
        this.latin = latin;
    }

    /** The word itself, its parts, and what they come from; each once. */
    public List<Lexeme> lexemes(Token word) {
        return known.computeIfAbsent(word.text(), text -> List.copyOf(made(new Token(text, 0)))).stream()
                .map(lexeme -> lexeme.movedBy(word.start())).toList();
    }

    private Set<Lexeme> made(Token word) {
        var lexemes = new LinkedHashSet<Lexeme>();
        add(lexemes, word);
        for (var segment : word.segments()) {
            add(lexemes, segment);
            switch (segment.script()) {
                case HANGUL -> morphemes(segment).forEach(lexemes::add);
                case IDEOGRAPHIC -> Ideographs.of(segment.folded()).forEach(lexeme -> lexemes.add(within(segment, lexeme)));
                default -> segment.humps().forEach(hump -> {
                    add(lexemes, hump);
                    stem(hump).ifPresent(stem -> lexemes.add(new Lexeme(stem, hump.start(), hump.end())));
                });
            }
        }
        return lexemes;
    }

    private static void add(Set<Lexeme> lexemes, Token token) {
        var folded = token.folded();
        lexemes.add(new Lexeme(folded, token.start(), token.end()));
        lexemes.add(new Lexeme(Folding.withoutAccents(folded), token.start(), token.end()));
    }

    private static List<Lexeme> morphemes(Token segment) {
        var morphemes = new ArrayList<Lexeme>();
        for (var morpheme : Korean.content(segment.folded())) {
            morphemes.add(within(segment, new Lexeme(morpheme(morpheme.text()), morpheme.from(), morpheme.to())));
        }
        return morphemes;
    }

    static String morpheme(String text) {
        return Lexeme.derived(KOREAN, text);
    }

    /** Where folding has changed the length, nobody knows where a part of it stood. */
    private static Lexeme within(Token segment, Lexeme lexeme) {
        return lexeme.to() > segment.text().length() || segment.folded().length() != segment.text().length()
                ? new Lexeme(lexeme.text(), segment.start(), segment.end())
                : lexeme.movedBy(segment.start());
    }

    private Optional<String> stem(Token word) {
        return Stemming.ofScript(word.script()).stream()
                .filter(language -> word.script() != Script.LATIN || language == latin)
                .findFirst().map(language -> language.stem(word.folded()));
    }
}
