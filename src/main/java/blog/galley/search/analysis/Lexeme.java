package blog.galley.search.analysis;

/** What the index keeps of a word, and where in the text it comes from. */
public record Lexeme(String text, int from, int to) {

    /** A stem or a morpheme is no word by itself, and is kept apart from those that are. */
    static String derived(String kind, String text) {
        return kind + "~" + text;
    }

    Lexeme movedBy(int distance) {
        return new Lexeme(text, from + distance, to + distance);
    }
}
