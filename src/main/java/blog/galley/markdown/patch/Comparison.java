package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import blog.galley.markdown.PageRenderer;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.Page;
import blog.galley.text.Common;

/** Compares two documents chunk by chunk, and what differs element by element. */
final class Comparison {
    /** Below this it is not worth asking. */
    private static final int LITTLE = 1000;
    /** Outermost elements in what differs. With more it would take longer than to set all of it anew, and much memory. */
    private static final int MANY = 20_000;

    /** Chunks that differ, from where to where in the earlier document and in the later. */
    private record Run(int from, int to, int newFrom, int newTo) {}

    private final ParsedDocument before;
    private final ParsedDocument after;
    private final Page oldPage;
    private final Page page;
    private final PageRenderer earlier;
    private final PageRenderer later;
    /** Whether there is text beside the outermost elements, which tells nobody where an element beside it belongs. */
    private final boolean anyLooseText;
    private final Changes changes;

    Comparison(ParsedDocument before, ParsedDocument after) {
        this.before = before;
        this.after = after;
        this.oldPage = before.page();
        this.page = after.page();
        this.earlier = before.renderer(PageRenderer.Purpose.PROOF);
        this.later = after.renderer(PageRenderer.Purpose.PROOF);
        this.anyLooseText = anyLooseText(before) || anyLooseText(after);
        this.changes = new Changes(anyLooseText);
    }

    Patch patch() {
        var extents = Patch.Splice.between(before.extents(), after.extents());
        var isAnotherLanguage = !before.language().equals(after.language()); // which our own words in it are in
        if (isAnotherLanguage || before.isExtravagant() || after.isExtravagant() || !compare() || changes.areTooMany() || isLong(changes.length())) {
            return new Patch(List.of(), true, extents);
        }
        return new Patch(changes.operations(), false, extents);
    }

    private boolean isLong(int length) {
        return length > LITTLE && length > after.length() / 4 * 3;
    }

    /** From the end to the start, so that what is found keeps its position until it is changed. */
    private boolean compare() {
        var runs = runs();
        var elements = elements(before, 0, before.chunks().size());
        if (!isSameInNotes() && !compare(earlier.footnotes(), later.footnotes(), elements)) {
            return false;
        }
        var chunk = before.chunks().size();
        for (int i = runs.size() - 1; i >= 0; i--) {
            var run = runs.get(i);
            for (; chunk > run.from(); chunk--) {
                elements -= before.chunks().get(chunk - 1).elements();
            }
            if (elements(before, run.from(), run.to()) + elements(after, run.newFrom(), run.newTo()) > MANY
                    || !compare(text(earlier, run.from(), run.to()), text(later, run.newFrom(), run.newTo()), elements)) {
                return false;
            }
        }
        return true;
    }

    private static int elements(ParsedDocument document, int from, int to) {
        return document.chunks().subList(from, to).stream().mapToInt(Chunk::elements).sum();
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
        return document.chunks().stream().anyMatch(chunk -> chunk.facts.loose());
    }

    private boolean isSameInNotes() {
        var old = oldPage.notes();
        var now = page.notes();
        var same = new HashSet<List<Integer>>();
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            var was = old.get(i);
            var is = now.get(i);
            var isNew = same.add(List.of(was.chunk(), is.chunk()));
            if (was.note() != is.note() || isNew && !isSameInNotes(was.chunk(), is.chunk())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameInNotes(int was, int is) {
        return before.chunks().get(was).isLike(after.chunks().get(is)) && oldPage.of(was).isSameInNotes(page.of(is));
    }

    private List<Run> runs() {
        var old = before.chunks();
        var now = after.chunks();
        var common = Common.of(old, now, (was, is) -> was.source.equals(is.source));
        var start = common.start();
        var end = common.end();
        var runs = new ArrayList<Run>();
        for (int i = 0; i < start; i++) {
            addIfChanged(i, i, runs);
        }
        if (start < old.size() - end || start < now.size() - end) {
            runs.add(new Run(start, old.size() - end, start, now.size() - end));
        }
        for (int i = end; i > 0; i--) {
            addIfChanged(old.size() - i, now.size() - i, runs);
        }
        return runs;
    }

    private void addIfChanged(int was, int is, List<Run> runs) {
        if (!before.chunks().get(was).isLike(after.chunks().get(is))
                || !oldPage.of(was).isSameInText(page.of(is))) {
            runs.add(new Run(was, was + 1, is, is + 1));
        }
    }
}
