package blog.galley.post;

import java.util.stream.Stream;

import jakarta.persistence.EnumeratedValue;

/**
 * How a version comes about.
 *
 * @param by          the account; null for what came in before there was one
 * @param editor      the browser tab it was typed in; null if it was typed in none
 * @param startedFrom the version it grew from; null for the working text
 * @param turn        which of that tab's saves it is, as the tab counts them; null if it does not
 */
public record Origin(Long by, String editor, Long startedFrom, Kind kind, Long turn) {

    public Origin(Long by, String editor, Long startedFrom, Kind kind) {
        this(by, editor, startedFrom, kind, null);
    }

    public enum Kind {
        /** What an author saved, and the working text since then. */
        SAVED("saved"),
        /** What an author sent, kept as it was before the server merged it. */
        SENT("sent"),
        /** What the server made of two texts that grew from one. */
        MERGED("merged"),
        /** What was sent and kept, but never was the working text. */
        ASIDE("aside"),
        /** An earlier version that became the working text again. */
        RESTORED("restored");

        @EnumeratedValue
        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Kind of(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
        }
    }

    static Origin saved(Long by) {
        return new Origin(by, null, null, Kind.SAVED);
    }
}
