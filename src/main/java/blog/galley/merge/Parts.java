package blog.galley.merge;

import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a merge together, from whole lines. Each text was given a newline at its end, so that its last line is whole too. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder agreed = new StringBuilder();
    private final StringBuilder base = new StringBuilder();
    private final StringBuilder mine = new StringBuilder();
    private final StringBuilder theirs = new StringBuilder();

    void agree(String lines) {
        if (!lines.isEmpty()) {
            endConflict();
            agreed.append(lines);
        }
    }

    /** Joins the conflict before, unless something agreed stands between them. */
    void conflict(String base, String mine, String theirs) {
        endAgreement();
        this.base.append(base);
        this.mine.append(mine);
        this.theirs.append(theirs);
    }

    /** All parts, without the newline that each text was given. */
    List<Part> withoutLastNewline() {
        endAgreement();
        endConflict();
        if (last() instanceof Part.Agreed part) {
            replaceLast(new Part.Agreed(withoutNewline(part.text())));
        } else if (last() instanceof Part.Conflict part) {
            boolean mayEndTheTextBefore = parts.size() > 1
                    && (part.base().isEmpty() || part.mine().isEmpty() || part.theirs().isEmpty());
            replaceLast(mayEndTheTextBefore ? newlinesBefore(part) : newlinesBetween(part));
        }
        return parts;
    }

    /** If a side without lines is chosen, the text ends with the part before; so that loses the newline, and each side begins with it. */
    private Part newlinesBefore(Part.Conflict part) {
        var before = (Part.Agreed) parts.get(parts.size() - 2);
        parts.set(parts.size() - 2, new Part.Agreed(withoutNewline(before.text())));
        return new Part.Conflict(newlineFirst(part.base()), newlineFirst(part.mine()), newlineFirst(part.theirs()));
    }

    private static Part newlinesBetween(Part.Conflict part) {
        return new Part.Conflict(withoutNewline(part.base()), withoutNewline(part.mine()), withoutNewline(part.theirs()));
    }

    private static String newlineFirst(String lines) {
        return lines.isEmpty() ? "" : '\n' + withoutNewline(lines);
    }

    private static String withoutNewline(String lines) {
        return lines.isEmpty() ? "" : lines.substring(0, lines.length() - 1);
    }

    private void endAgreement() {
        if (!agreed.isEmpty()) {
            parts.add(new Part.Agreed(taken(agreed)));
        }
    }

    private void endConflict() {
        if (!mine.isEmpty() || !theirs.isEmpty()) {
            parts.add(new Part.Conflict(taken(base), taken(mine), taken(theirs)));
        }
    }

    private static String taken(StringBuilder builder) {
        var text = builder.toString();
        builder.setLength(0);
        return text;
    }

    private Part last() {
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    private void replaceLast(Part part) {
        parts.set(parts.size() - 1, part);
    }
}
