package blog.galley.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the words of a text into lexemes for the index. {@link Terms} does the same for queries. */
public final class Analysis {

    /** To be raised when the lexemes of a text change; posts indexed by an earlier version are then indexed again. */
    public static final int VERSION = 3;

    private static final String KOREAN = "ko";

    private final Stemming latin;
    private final Map<String, List<Lexeme>> known = new HashMap<>();

    /** @param latin the language of the words in Latin letters */
    public Analysis(Stemming latin) {
        this.latin = latin;
    }

    /** The word, its parts, and their stems; each once. */
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

    /** If folding has changed the length, the places of parts are unknown, and the whole word's is given. */
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
