package blog.galley.exchange.report;

import java.util.Locale;
import java.util.function.Function;

import blog.galley.language.Phrase;
import blog.galley.language.Speaker;
import blog.galley.text.Truncation;
import io.quarkus.qute.TemplateData;

/**
 * Something to say about a file: what became of it, or what in it was not understood.
 *
 * @param line   in the file, counted from 1; null if it is about all of it
 * @param column counted from 1; null if it is about all of the line
 */
public record Finding(Kind kind, String file, Integer line, Integer column, Phrase message) {

    private static final int MOST_CHARACTERS = 1000;

    /** Cuts file and message, since files may put texts of any length into them. */
    public Finding {
        var whole = message;
        message = speaker -> Truncation.quoted(whole.in(speaker), MOST_CHARACTERS);
        file = Truncation.quoted(file, MOST_CHARACTERS);
    }

    /** The first four say what became of a file, and the others something about it. */
    @TemplateData
    public enum Kind {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        SKIPPED,
        /** The post did not get its address, or one of its former ones. */
        MOVED,
        /** Something was lost, or could be. */
        WARNING,
        /** Something that has no use here, and no harm is done. */
        NOTE;

        /** Whether it says what became of a file. */
        public boolean isOutcome() {
            return compareTo(SKIPPED) <= 0;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public static Finding skipped(String file, Function<FindingMessages, String> words) {
        return new Finding(Kind.SKIPPED, file, null, null, said(words));
    }

    public static Finding warning(String file, Integer line, Function<FindingMessages, String> words) {
        return warning(file, line, null, words);
    }

    public static Finding warning(String file, Integer line, Integer column, Function<FindingMessages, String> words) {
        return new Finding(Kind.WARNING, file, line, column, said(words));
    }

    public static Finding moved(String file, Integer line, Function<FindingMessages, String> words) {
        return new Finding(Kind.MOVED, file, line, null, said(words));
    }

    public static Finding note(String file, Function<FindingMessages, String> words) {
        return new Finding(Kind.NOTE, file, null, null, said(words));
    }

    public static Phrase said(Function<FindingMessages, String> words) {
        return Phrase.of(FindingMessages.class, words);
    }

    /** In the form of compilers, which terminals and editors turn into a link. */
    public String logLine(Speaker speaker) {
        return file + (line == null ? "" : ":" + line) + (column == null ? "" : ":" + column) + " " + message.in(speaker);
    }
}
