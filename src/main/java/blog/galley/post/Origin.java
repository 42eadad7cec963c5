package blog.galley.post;

import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;

/**
 * How a version comes about.
 *
 * @param by          the account; null for what came in before there was one
 * @param editor      the browser tab it was typed in; null if it was typed in none
 * @param startedFrom the version it grew from; null for the working text
 * @param sequence    which of that tab's saves it is, or the last that said the same, as the tab counts them; null if it does not
 */
@Embeddable
public record Origin(@Column(name = "saved_by") Long by, String editor, Long startedFrom, @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "turn") Long sequence) {

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

        static Kind of(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
        }
    }

    /** Whether it came after the save with this number; if its tab counts them. */
    public boolean isAfter(long other) {
        return sequence != null && sequence > other;
    }

    Origin after(long other) {
        return new Origin(by, editor, startedFrom, kind, sequence == null ? other : Math.max(sequence, other));
    }

    Origin from(Long version) {
        return new Origin(by, editor, version, kind, sequence);
    }

    static Origin saved(Long by) {
        return new Origin(by, null, null, Kind.SAVED);
    }
}
