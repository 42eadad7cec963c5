package blog.galley.merge;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A text in pieces, lines or words, each known by its number in a {@link Lexicon}; in the form in which JGit compares. */
final class Pieces extends Sequence {
    /** The hashes are the numbers themselves, so that no text can make them collide. */
    static final SequenceComparator<Pieces> SAME = new SequenceComparator<>() {
        @Override
        public boolean equals(Pieces a, int ai, Pieces b, int bi) {
            return a.ids[ai] == b.ids[bi];
        }

        @Override
        public int hash(Pieces pieces, int index) {
            return pieces.ids[index];
        }
    };

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ids;

    Pieces(String text, int size, int[] starts, int[] ids) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ids = ids;
    }

    @Override
    public int size() {
        return size;
    }

    int id(int index) {
        return ids[index];
    }

    int start(int index) {
        return starts[index];
    }

    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    String text(Span span) {
        return text(span.from(), span.to());
    }

    boolean beginsOrEndsWith(Span span, Pieces other, Span part) {
        int length = part.to() - part.from();
        return span.to() - span.from() >= length
                && (same(span.from(), other, part.from(), length) || same(span.to() - length, other, part.from(), length));
    }

    private boolean same(int from, Pieces other, int otherFrom, int length) {
        return Arrays.equals(ids, from, from + length, other.ids, otherFrom, otherFrom + length);
    }

    boolean isLineStart(int index) {
        return starts[index] == 0 || text.charAt(starts[index] - 1) == '\n';
    }

    boolean hasNewline(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isNewline);
    }

    boolean isNewline(int index) {
        return text.charAt(starts[index]) == '\n';
    }
}
