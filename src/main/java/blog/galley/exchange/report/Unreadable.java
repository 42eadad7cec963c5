package blog.galley.exchange.report;

import java.util.function.Function;

import blog.galley.language.Phrase;

/** A file that cannot be imported. Line and column are counted from 1, and null if they are not known. */
public class Unreadable extends Exception {

    private final transient Phrase phrase;
    private final Integer line;
    private final Integer column;

    public Unreadable(Integer line, Integer column, Function<FindingMessages, String> words) {
        super(null, null, false, false);
        this.phrase = Finding.said(words);
        this.line = line;
        this.column = column;
    }

    public Unreadable(Function<FindingMessages, String> words) {
        this(null, null, words);
    }

    public Phrase phrase() {
        return phrase;
    }

    public Finding in(String file) {
        return new Finding(Finding.Kind.SKIPPED, file, line, column, phrase);
    }
}
