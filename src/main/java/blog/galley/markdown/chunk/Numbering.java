package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import blog.galley.markdown.html.Place;
import org.commonmark.node.DefinitionMap;

/**
 * Numbers the footnotes of a page in the order in which they are first referred to; those that only other footnotes refer to come last.
 * An id is made of the label, since the number changes while one writes, and holds a colon, so that it is never that of a heading.
 */
public final class Numbering {

    /** A footnote, by its chunk and its position among the footnotes of that chunk. */
    public record NoteAt(int chunk, int note) {}

    private record Shown(int number, String id, NoteAt at, List<String> references, List<Place.Mark> marks) {}

    private final List<Chunk> chunks;
    private final DefinitionMap<NoteAt> definitions = new DefinitionMap<>(NoteAt.class);
    private final Ids ids = new Ids(List.of());
    private final Map<NoteAt, Shown> known = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final Map<Integer, List<Place.Mark>> marks = new HashMap<>();

    /** @param remarkable the positions of the chunks that have to do with footnotes, and perhaps of others */
    Numbering(List<Chunk> chunks, List<Integer> remarkable) {
        this.chunks = chunks;
        for (var i : remarkable) {
            for (int n = 0; n < index(i).notes().size(); n++) {
                definitions.putIfAbsent(index(i).notes().get(n).label(), new NoteAt(i, n));
            }
        }
        for (var i : remarkable) {
            marks.put(i, index(i).references().stream().map(label -> refer(definitions.get(label))).toList());
        }
        for (int i = 0; i < shown.size(); i++) { // a footnote that is referred to here for the first time is added at the end
            var note = shown.get(i);
            note(note.at()).references().forEach(label -> note.marks().add(refer(definitions.get(label))));
        }
    }

    /** The footnotes that are shown, in order. */
    List<NoteAt> shown() {
        return shown.stream().map(Shown::at).toList();
    }

    /** The marks for the references in a chunk's text. */
    List<Place.Mark> marksOf(int chunk) {
        return marks.get(chunk);
    }

    /** The footnotes that a chunk defines, shown or not. */
    List<Place.Note> notesOf(int chunk) {
        var placed = new ArrayList<Place.Note>();
        for (int n = 0; n < index(chunk).notes().size(); n++) {
            var note = known.get(new NoteAt(chunk, n));
            placed.add(note == null ? Place.Note.NONE : new Place.Note(note.number(), note.id(), note.references(), note.marks()));
        }
        return placed;
    }

    private Place.Mark refer(NoteAt at) {
        if (at == null) {
            return Place.Mark.NONE;
        }
        var note = known.computeIfAbsent(at, this::show);
        var count = note.references().size() + 1;
        var id = note.id().replaceFirst("fn", "fnref") + (count == 1 ? "" : ":" + count);
        note.references().add(id);
        return new Place.Mark(note.number(), note.id(), id);
    }

    private Shown show(NoteAt at) {
        shown.add(new Shown(shown.size() + 1, "fn:" + ids.next(note(at).slug()), at, new ArrayList<>(), new ArrayList<>()));
        return shown.get(shown.size() - 1);
    }

    private ChunkIndex index(int chunk) {
        return chunks.get(chunk).index;
    }

    private ChunkIndex.Note note(NoteAt at) {
        return index(at.chunk()).notes().get(at.note());
    }
}
