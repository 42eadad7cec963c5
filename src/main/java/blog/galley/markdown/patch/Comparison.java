package blog.galley.markdown.patch;

import java.util.List;

import blog.galley.markdown.PageRenderer;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.chunk.Chunk;

/** Compares two versions of a text, chunk by chunk, and renders and compares element by element only what differs. */
final class Comparison {
    /** A patch of fewer characters is never taken for too long. */
    private static final int SHORT = 1000;
    /** With more outermost elements in chunks that differ, comparing takes longer than showing all anew, and much memory. */
    private static final int MANY = 20_000;

    private final ParsedDocument before;
    private final ParsedDocument after;
    private final PageRenderer earlier;
    private final PageRenderer later;
    /** Whether there is text beside the outermost elements, so that a path does not tell on which side of it an element is. */
    private final boolean anyLooseText;
    private final Operations operations = new Operations();
    private final Changes changes;

    Comparison(ParsedDocument before, ParsedDocument after) {
        this.before = before;
        this.after = after;
        this.earlier = before.renderer(PageRenderer.Purpose.PREVIEW);
        this.later = after.renderer(PageRenderer.Purpose.PREVIEW);
        this.anyLooseText = anyLooseText(before) || anyLooseText(after);
        this.changes = new Changes(operations, anyLooseText);
    }

    Patch patch() {
        var extents = Patch.Splice.between(before.extents(), after.extents());
        var found = isComparable() && compare() && !operations.areTooMany() && !isLong(operations.length());
        return new Patch(found ? operations.list() : List.of(), !found, extents);
    }

    /** Our own words, such as the titles of alerts, and the addresses left out for their length may be others in every chunk. */
    private boolean isComparable() {
        return before.reading().language().equals(after.reading().language())
                && !before.chunked().exceedsLengthBudget()
                && !after.chunked().exceedsLengthBudget();
    }

    /** Whether it is hardly shorter than the whole. */
    private boolean isLong(int length) {
        return length > SHORT && length > after.chunked().length() / 4 * 3;
    }

    /** Goes from the end to the start, so that the paths of what is still to be changed stay right; false if no patch can be made. */
    private boolean compare() {
        var changed = new ChangedChunks(before.chunked(), after.chunked());
        var runs = changed.runs();
        var elements = elements(before, 0, before.chunked().chunks().size());
        if (!changed.isSameInNotes() && !compare(earlier.footnotes(), later.footnotes(), elements)) {
            return false;
        }
        var chunk = before.chunked().chunks().size();
        for (int i = runs.size() - 1; i >= 0; i--) {
            var run = runs.get(i);
            for (; chunk > run.from(); chunk--) {
                elements -= before.chunked().chunks().get(chunk - 1).elements();
            }
            if (elements(before, run.from(), run.to()) + elements(after, run.newFrom(), run.newTo()) > MANY
                    || !compare(text(earlier, run.from(), run.to()), text(later, run.newFrom(), run.newTo()), elements)) {
                return false;
            }
        }
        return true;
    }

    private static int elements(ParsedDocument document, int from, int to) {
        return document.chunked().chunks().subList(from, to).stream().mapToInt(Chunk::elements).sum();
    }

    private static String text(PageRenderer renderer, int from, int to) {
        var html = new StringBuilder();
        for (int i = from; i < to; i++) {
            html.append(renderer.chunk(i));
        }
        return html.toString();
    }

    private boolean compare(String was, String is, int elementsBefore) {
        var old = Markup.of(was);
        var now = Markup.of(is);
        var countChanges = elements(old) != elements(now);
        return !(countChanges && anyLooseText) && changes.between(List.of(), elementsBefore, old, now);
    }

    private static long elements(List<Markup> nodes) {
        return nodes.stream().filter(Markup::isElement).count();
    }

    private static boolean anyLooseText(ParsedDocument document) {
        return document.chunked().chunks().stream().anyMatch(chunk -> chunk.index.loose());
    }
}
