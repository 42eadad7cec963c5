package blog.galley.search.analysis;

/** An entry of the index, and the place in the text from which it comes, in UTF-16 units. */
public record Lexeme(String text, int from, int to) {

    /** A stem or morpheme, with a prefix that keeps it apart from the words that are spelled like it. */
    static String derived(String kind, String text) {
        return kind + "~" + text;
    }

    Lexeme movedBy(int distance) {
        return new Lexeme(text, from + distance, to + distance);
    }
}
