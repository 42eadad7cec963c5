package blog.galley.editor.draft;

import java.util.List;

import blog.galley.merge.Run;
import blog.galley.merge.WordDiff;

/** One of two texts to choose from, with the words marked that only this one has. */
record Side(List<Stretch> stretches) {

    /** Characters of both. Nobody reads on for marks. */
    private static final int MOST = 100_000;

    record Stretch(String text, boolean alone) {
    }

    static Side of(String text, String other) {
        if (text.length() + other.length() > MOST) {
            return new Side(List.of(new Stretch(text, false)));
        }
        var runs = WordDiff.whole(other, text);
        return new Side(runs.stream().anyMatch(Side::isShared)
                ? runs.stream().filter(run -> run.kind() != Run.Kind.REMOVED)
                        .map(run -> new Stretch(run.text(), run.kind() == Run.Kind.ADDED)).toList()
                : List.of(new Stretch(text, false))); // to mark everything would tell nothing
    }

    boolean isMarked() {
        return stretches.stream().anyMatch(Stretch::alone);
    }

    /** A word, not just marks and spaces. */
    private static boolean isShared(Run run) {
        return run.kind() == Run.Kind.SAME && run.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
