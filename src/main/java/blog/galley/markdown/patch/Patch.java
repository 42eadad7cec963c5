package blog.galley.markdown.patch;

import java.util.List;

import blog.galley.markdown.ParsedDocument;
import blog.galley.text.Common;

/**
 * What makes the preview of one version show another.
 *
 * @param operations on what the element that holds the preview has inside, to be applied in this order
 * @param whole whether it is better to replace all of it; then there are no operations
 * @param extents how the list of the elements' line counts changes
 */
public record Patch(List<Operation> operations, boolean whole, Splice extents) {

    public enum Style {
        OUTER_HTML,
        AFTER_END,
        AFTER_BEGIN,
        DELETE,
        /** Replaces characters of a text node. Neighbouring text nodes count as one, as after {@code normalize()}. */
        TEXT,
        /** Adds to {@code data-at} of all elements inside, from a line on. */
        LINES
    }

    /**
     * @param path positions among elements, from 1, from the outermost on; empty for the element that holds the preview
     * @param html for TEXT, what is inserted, as plain text
     * @param node for TEXT, the position of the text among all child nodes of the element, from 0
     * @param from for TEXT, the first character replaced, in UTF-16; for LINES, the first line that moves
     * @param to for TEXT, the end of what is replaced; for LINES, where that first line moves
     */
    public record Operation(Style style, List<Integer> path, String html, int node, int from, int to) {
        public Operation {
            path = List.copyOf(path);
        }

        static Operation html(Style style, List<Integer> path, String html) {
            return new Operation(style, path, html, 0, 0, 0);
        }

        static Operation delete(List<Integer> path) {
            return html(Style.DELETE, path, "");
        }

        static Operation text(List<Integer> path, int node, String was, String is) {
            var common = Common.of(was, is);
            var inserted = is.substring(common.start(), is.length() - common.end());
            return new Operation(Style.TEXT, path, inserted, node, common.start(), was.length() - common.end());
        }

        static Operation lines(List<Integer> path, int from, int to) {
            return new Operation(Style.LINES, path, "", 0, from, to);
        }
    }

    /** What makes the preview of one version show another. */
    public static Patch between(ParsedDocument shown, ParsedDocument wanted) {
        return new Comparison(shown, wanted).patch();
    }

    /** Takes some of the extents out at a position, and puts others in. */
    public record Splice(int at, int removed, List<Integer> inserted) {

        static Splice between(List<Integer> before, List<Integer> after) {
            var common = Common.of(before, after, Integer::equals);
            var removed = before.size() - common.end() - common.start();
            return new Splice(common.start(), removed, List.copyOf(after.subList(common.start(), after.size() - common.end())));
        }
    }
}
