package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.diff.Edit;

/**
 * A part of the base that one side or both edited, and what it became on either side; edits that overlap or touch are in one change.
 *
 * @param byMine my edits in it, none if only they edited it; likewise theirs
 */
record Change(Span base, Span mine, Span theirs, List<Edit> byMine, List<Edit> byTheirs) {

    static List<Change> of(List<Edit> mine, List<Edit> theirs) {
        var changes = new ArrayList<Change>();
        var ours = new Side(mine);
        var others = new Side(theirs);
        while (ours.hasNext() || others.hasNext()) {
            int from = Math.min(ours.nextBegin(), others.nextBegin());
            int to = from;
            ours.begin(from);
            others.begin(from);
            for (int reached = -1; reached < to;) {
                reached = to;
                to = Math.max(ours.reach(to), others.reach(to));
            }
            changes.add(new Change(new Span(from, to), ours.span(to), others.span(to), ours.taken(), others.taken()));
        }
        return changes;
    }

    /** The same with so many unchanged pieces before and after it. */
    Change widened(int before, int after) {
        return new Change(base.widened(before, after), mine.widened(before, after), theirs.widened(before, after),
                byMine, byTheirs);
    }

    /** The edits of one side while the base is gone through; positions after them differ by what they added and took so far. */
    private static final class Side {
        private final List<Edit> edits;
        private int first;
        private int next;
        private int shift;
        private int begin;

        Side(List<Edit> edits) {
            this.edits = edits;
        }

        boolean hasNext() {
            return next < edits.size();
        }

        int nextBegin() {
            return hasNext() ? edits.get(next).getBeginA() : Integer.MAX_VALUE;
        }

        void begin(int from) {
            first = next;
            begin = from + shift;
        }

        /** Takes all edits that begin up to a position of the base; returns where the last of them ends. */
        int reach(int to) {
            int reached = to;
            while (nextBegin() <= reached) {
                var edit = edits.get(next++);
                reached = Math.max(reached, edit.getEndA());
                shift = edit.getEndB() - edit.getEndA();
            }
            return reached;
        }

        Span span(int to) {
            return new Span(begin, to + shift);
        }

        List<Edit> taken() {
            return edits.subList(first, next);
        }
    }
}
