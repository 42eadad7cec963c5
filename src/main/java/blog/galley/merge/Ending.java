package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * How many newlines the texts end with. They are merged by their number: merged as lines, the empty ones that both sides added
 * would be taken for different ones, and all be kept.
 */
record Ending(int base, int mine, int theirs) {

    static Ending of(String base, String mine, String theirs) {
        return new Ending(newlines(base), newlines(mine), newlines(theirs));
    }

    static String without(String text) {
        return text.substring(0, text.length() - newlines(text));
    }

    private static int newlines(String text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) == '\n') {
            start--;
        }
        return text.length() - start;
    }

    /** Who decides on the last lines decides on how they end. */
    List<Part> after(List<Part> parts) {
        var all = new ArrayList<>(parts);
        if (!all.isEmpty() && all.get(all.size() - 1) instanceof Part.Conflict last) {
            all.set(all.size() - 1, new Part.Conflict(last.base() + "\n".repeat(base), last.mine() + "\n".repeat(mine),
                    last.theirs() + "\n".repeat(theirs)));
        } else {
            all.add(new Part.Agreed("\n".repeat(merged())));
        }
        return all;
    }

    private int merged() {
        if (mine == base) {
            return theirs;
        }
        return theirs == base ? mine : Math.max(mine, theirs);
    }
}
