package blog.galley.search.analysis;

import java.util.List;

/** The words of the index that a misspelled one may be compared with. */
public final class Spelling {

    private static final int SHORTEST = 4;

    private Spelling() {
    }

    /** The words in a token, without Korean particles. None of too few letters, where one mistake leaves too little. */
    public static List<String> words(Token token) {
        return token.segments().stream().filter(Spelling::isSpelt).map(Spelling::word).toList();
    }

    private static boolean isSpelt(Token segment) {
        return switch (segment.script()) {
            case HANGUL -> segment.text().length() > 1;
            case LATIN, GREEK, CYRILLIC -> segment.text().length() >= SHORTEST;
            default -> false;
        };
    }

    private static String word(Token segment) {
        var folded = segment.folded();
        return segment.script() == Script.HANGUL
                ? Korean.withoutParticles(folded).stream().filter(stem -> stem.length() > 1).findFirst().orElse(folded)
                : folded;
    }
}
