package blog.galley.merge;

import java.util.List;

/**
 * A three-way merge of two texts that grew from one, mine and theirs. Where their edits overlap there is a conflict: nothing that either
 * side wrote is dropped without asking. Line ends are LF.
 */
public final class Merge {
    /** Nobody decides on more of them one by one: then the whole texts are one conflict. */
    private static final int MOST_CONFLICTS = 50;

    private final List<Part> parts;

    private Merge(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static Merge of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return new Merge(List.of(new Part.Agreed(mine)));
        }
        if (mine.equals(base)) {
            return new Merge(List.of(new Part.Agreed(theirs)));
        }
        var parts = new Parts();
        new Weaving(parts).byLines(Ending.without(base) + '\n', Ending.without(mine) + '\n', Ending.without(theirs) + '\n');
        return new Merge(Ending.of(base, mine, theirs).after(parts.withoutLastNewline())).orWhole(base, mine, theirs);
    }

    /** Of two texts whose base is not known: each difference is a conflict. */
    public static Merge of(String mine, String theirs) {
        var parts = new Parts();
        new Weaving(parts).byDifference(mine + '\n', theirs + '\n');
        return new Merge(parts.withoutLastNewline()).orWhole("", mine, theirs);
    }

    private Merge orWhole(String base, String mine, String theirs) {
        return conflicts() <= MOST_CONFLICTS ? this : new Merge(List.of(new Part.Conflict(base, mine, theirs)));
    }

    public boolean isClean() {
        return conflicts() == 0;
    }

    public int conflicts() {
        return (int) parts.stream().filter(Part.Conflict.class::isInstance).count();
    }

    public List<Part> parts() {
        return parts;
    }

    /** @throws IllegalArgumentException if there are conflicts */
    public String text() {
        return text(List.of());
    }

    /** @throws IllegalArgumentException unless there is one choice for each conflict */
    public String text(List<Choice> choices) {
        if (choices.size() != conflicts()) {
            throw new IllegalArgumentException("%d choices for %d conflicts".formatted(choices.size(), conflicts()));
        }
        var text = new StringBuilder();
        var next = choices.iterator();
        for (var part : parts) {
            text.append(part.text(part instanceof Part.Conflict ? next.next() : null));
        }
        return text.toString();
    }
}
