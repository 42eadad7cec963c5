package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

import blog.galley.text.Common;

/**
 * What turns one text into another.
 *
 * @param list from the start of the text to its end, none overlapping another
 * @param removed how many characters go: code points if found by {@link #between}, else UTF-16 units
 */
public record Edits(List<Edit> list, int removed) {

    public Edits {
        list = List.copyOf(list);
    }

    public Edits(List<Edit> list) {
        this(list, list.stream().mapToInt(edit -> edit.to() - edit.from()).sum());
    }

    /** Few and small edits, as a person would have made them: whole words and lines where such came or went. */
    public static Edits between(String before, String after) {
        var common = Common.of(before, after);
        int start = lineStart(before, common.start());
        int end = lineEnd(before, common.end());
        var old = before.substring(start, before.length() - end);
        var list = new ArrayList<Edit>();
        int removed = 0;
        for (var edit : inside(old, after.substring(start, after.length() - end))) {
            removed += old.codePointCount(edit.from(), edit.to());
            list.add(new Edit(start + edit.from(), start + edit.to(), edit.insert()));
        }
        return new Edits(list, removed);
    }

    /** @throws IllegalArgumentException if these were not made for a text like this one */
    public String apply(String text) {
        var result = new StringBuilder(text.length() + 64);
        int at = 0;
        for (var edit : list) {
            if (edit.from() < at || edit.to() < edit.from() || edit.to() > text.length()) {
                throw new IllegalArgumentException("No place for an edit of %d to %d after %d in a text of %d"
                        .formatted(edit.from(), edit.to(), at, text.length()));
            }
            result.append(text, at, edit.from()).append(edit.insert());
            at = edit.to();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Whether one begins or ends between the two halves of a surrogate pair of the text. */
    public boolean cutCharacters(String text) {
        return list.stream().anyMatch(edit -> splitsPair(text, edit.from()) || splitsPair(text, edit.to()));
    }

    /** How many characters come, in code points. */
    public int added() {
        return list.stream().mapToInt(edit -> edit.insert().codePointCount(0, edit.insert().length())).sum();
    }

    private static List<Edit> inside(String before, String after) {
        var edits = new ArrayList<Edit>();
        var lexicon = new Lexicon();
        var old = lexicon.lines(before);
        var fresh = lexicon.lines(after);
        for (var lines : Comparison.of(old, fresh)) {
            var oldLines = old.text(lines.getBeginA(), lines.getEndA());
            var freshLines = fresh.text(lines.getBeginB(), lines.getEndB());
            words(old.start(lines.getBeginA()), oldLines, freshLines, edits);
        }
        return edits;
    }

    private static void words(int start, String before, String after, List<Edit> edits) {
        var lexicon = new Lexicon();
        var old = lexicon.words(before);
        var fresh = lexicon.words(after);
        for (var words : Comparison.of(old, fresh)) {
            edits.add(trimmed(start + old.start(words.getBeginA()), old.text(words.getBeginA(), words.getEndA()),
                    fresh.text(words.getBeginB(), words.getEndB())));
        }
    }

    private static Edit trimmed(int start, String before, String after) {
        var common = Common.of(before, after);
        return new Edit(start + common.start(), start + before.length() - common.end(),
                after.substring(common.start(), after.length() - common.end()));
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** The start of the line that a position is in. Cut in the middle of a word, the rest could not be compared by words. */
    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int length) {
        int newline = text.indexOf('\n', text.length() - length);
        return newline < 0 ? 0 : text.length() - newline - 1;
    }
}
