package blog.galley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.diff.Edit;

/** The base and what became of it on either side, all in the same kind of pieces. */
record ThreeWay(Pieces base, Pieces mine, Pieces theirs) {

    List<Change> changes() {
        return Change.of(Comparison.of(base, mine), Comparison.of(base, theirs));
    }

    /** Several changes as one, widened to whole lines, as far as the unchanged text around them goes. */
    Change wholeLines(List<Change> changes, int first, int after) {
        var from = changes.get(first);
        var to = changes.get(after - 1);
        int earliest = first == 0 ? 0 : changes.get(first - 1).base().to();
        int latest = after == changes.size() ? base.size() : changes.get(after).base().from();
        return new Change(new Span(from.base().from(), to.base().to()), new Span(from.mine().from(), to.mine().to()),
                new Span(from.theirs().from(), to.theirs().to()), List.of(), List.of())
                .widened(from.base().from() - lineStart(earliest, from.base().from()),
                        lineEnd(to.base().to(), latest) - to.base().to());
    }

    private int lineStart(int earliest, int index) {
        int start = index;
        while (start > earliest && !base.isNewline(start - 1)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int index, int latest) {
        int end = index;
        while (end < latest && !base.isNewline(end)) {
            end++;
        }
        return Math.min(latest, end + 1);
    }

    /** The text that a change becomes; empty if it is a conflict. */
    Optional<String> settled(Change change) {
        var my = mine.text(change.mine());
        var their = theirs.text(change.theirs());
        if (change.byTheirs().isEmpty() || my.equals(their)) {
            return Optional.of(my);
        }
        if (change.byMine().isEmpty()) {
            return Optional.of(their);
        }
        return change.base().isEmpty() ? bothInserted(change, my, their) : sideBySide(change);
    }

    private Optional<String> bothInserted(Change change, String my, String their) {
        if (base.isLineStart(change.base().from()) && my.endsWith("\n") && their.endsWith("\n")) {
            return Optional.of(NewLines.of(my, their));
        }
        if (mine.beginsOrEndsWith(change.mine(), theirs, change.theirs())) {
            return Optional.of(my);
        }
        return theirs.beginsOrEndsWith(change.theirs(), mine, change.mine()) ? Optional.of(their) : Optional.empty();
    }

    private record Placed(int from, int to, String text) {}

    /** Edits of both sides that only touch, at the end of a line; otherwise it is a conflict. */
    private Optional<String> sideBySide(Change change) {
        var my = placed(change.byMine(), mine);
        var their = placed(change.byTheirs(), theirs);
        var all = new ArrayList<>(my);
        all.addAll(their);
        all.sort(Comparator.comparingInt(Placed::from).thenComparingInt(Placed::to));
        var text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            boolean isLast = i + 1 == all.size();
            if (!isLast && (all.get(i + 1).from() < all.get(i).to() || !endsLine(all.get(i)))) {
                return Optional.empty();
            }
            text.append(all.get(i).text());
        }
        var shared = lines(my);
        shared.retainAll(lines(their));
        return shared.isEmpty() ? Optional.of(text.toString()) : Optional.empty(); // else it would be there twice
    }

    private static List<Placed> placed(List<Edit> edits, Pieces side) {
        return edits.stream()
                .map(edit -> new Placed(edit.getBeginA(), edit.getEndA(), side.text(edit.getBeginB(), edit.getEndB()))).toList();
    }

    private boolean endsLine(Placed edit) {
        return base.isLineStart(edit.to())
                && (edit.text().endsWith("\n") || edit.text().isEmpty() && base.isLineStart(edit.from()));
    }

    private static Set<String> lines(List<Placed> edits) {
        var lines = new HashSet<String>();
        edits.forEach(edit -> edit.text().lines().filter(line -> !line.isBlank()).forEach(lines::add));
        return lines;
    }
}
