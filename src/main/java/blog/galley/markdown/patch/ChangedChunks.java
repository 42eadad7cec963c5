package blog.galley.markdown.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import blog.galley.markdown.ChunkedText;
import blog.galley.markdown.chunk.Chunk;
import blog.galley.markdown.chunk.Page;
import blog.galley.text.Common;

/** Which chunks of a text look different in a later version, without rendering them. */
final class ChangedChunks {
    /** Chunks that differ, from where to where in the earlier version and in the later. */
    record Run(int from, int to, int newFrom, int newTo) {}

    private final List<Chunk> old;
    private final List<Chunk> now;
    private final Page oldPage;
    private final Page page;

    ChangedChunks(ChunkedText before, ChunkedText after) {
        this.old = before.chunks();
        this.now = after.chunks();
        this.oldPage = before.page();
        this.page = after.page();
    }

    /** In their order. */
    List<Run> runs() {
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

    /** The same source may look different since definitions, ids or the numbers of footnotes changed elsewhere. */
    private void addIfChanged(int was, int is, List<Run> runs) {
        if (!old.get(was).isLike(now.get(is)) || !oldPage.of(was).isSameInText(page.of(is))) {
            runs.add(new Run(was, was + 1, is, is + 1));
        }
    }

    /** Whether all footnotes look the same. */
    boolean isSameInNotes() {
        var notes = oldPage.notes();
        var newNotes = page.notes();
        if (notes.size() != newNotes.size()) {
            return false;
        }
        var compared = new HashSet<List<Integer>>();
        for (int i = 0; i < notes.size(); i++) {
            var was = notes.get(i);
            var is = newNotes.get(i);
            var isNew = compared.add(List.of(was.chunk(), is.chunk()));
            if (was.note() != is.note() || isNew && !isSameInNotes(was.chunk(), is.chunk())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameInNotes(int was, int is) {
        return old.get(was).isLike(now.get(is)) && oldPage.of(was).isSameInNotes(page.of(is));
    }
}
