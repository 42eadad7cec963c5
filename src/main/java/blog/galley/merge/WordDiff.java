package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

/** Compares two versions of a text for people to read: by words, with the lines around each change. */
public final class WordDiff {
    private static final int CONTEXT = 2;

    private final List<Hunk> hunks = new ArrayList<>();
    private final Runs runs = new Runs();
    private final Pieces old;
    private final Pieces fresh;
    private final boolean whole;

    private WordDiff(String before, String after, boolean whole) {
        this.whole = whole;
        var lexicon = new Lexicon();
        old = lexicon.lines(before);
        fresh = lexicon.lines(after);
    }

    /** The hunks in their order; none for equal texts. */
    public static List<Hunk> of(String before, String after) {
        return before.equals(after) ? List.of() : new WordDiff(before, after, false).hunks();
    }

    /** Both texts with all that stayed. */
    public static List<Run> whole(String before, String after) {
        return new WordDiff(before, after, true).hunks().stream().flatMap(hunk -> ((Hunk.Changed) hunk).runs().stream()).toList();
    }

    private List<Hunk> hunks() {
        int at = 0;
        for (var lines : Comparison.of(old, fresh)) {
            stay(at, lines.getBeginA());
            change(old.text(lines.getBeginA(), lines.getEndA()), fresh.text(lines.getBeginB(), lines.getEndB()));
            at = lines.getEndA();
        }
        stay(at, old.size());
        endHunk();
        return List.copyOf(hunks);
    }

    /** Shows a few lines after one change and before the next; a gap of a single line is shown too. */
    private void stay(int from, int to) {
        int shownFrom = from == 0 ? 0 : from + CONTEXT;
        int shownTo = to == old.size() ? to : to - CONTEXT;
        if (whole || shownTo - shownFrom < 2) {
            runs.add(Run.Kind.SAME, old.text(from, to));
            return;
        }
        runs.add(Run.Kind.SAME, old.text(from, shownFrom));
        endHunk();
        hunks.add(new Hunk.Gap(shownTo - shownFrom));
        runs.add(Run.Kind.SAME, old.text(shownTo, to));
    }

    private void endHunk() {
        if (!runs.isEmpty()) {
            hunks.add(new Hunk.Changed(runs.taken()));
        }
    }

    private void change(String before, String after) {
        var lexicon = new Lexicon();
        var words = lexicon.words(before);
        var newWords = lexicon.words(after);
        int at = 0;
        for (var edit : Readable.of(words, newWords)) {
            runs.add(Run.Kind.SAME, words.text(at, edit.getBeginA()));
            runs.add(Run.Kind.REMOVED, words.text(edit.getBeginA(), edit.getEndA()));
            runs.add(Run.Kind.ADDED, newWords.text(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndA();
        }
        runs.add(Run.Kind.SAME, words.text(at, words.size()));
    }
}
