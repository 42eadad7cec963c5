package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * How many newlines each text ends with. They are merged by number. If they were merged as lines, the empty lines that both sides added
 * would all be kept, as if they were different ones.
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

    /** Puts the newlines behind the parts of the merged text; into the last part if that is a conflict, which then decides on them too. */
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
