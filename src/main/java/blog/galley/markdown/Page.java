package blog.galley.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.DefinitionMap;

/**
 * What passages share: the ids of the page, given to headings first and to raw HTML from what is left, and its footnotes,
 * in the order they are first referred to, those that only other footnotes refer to last. Footnotes' ids hold a colon,
 * which no heading's can, and the label rather than the number, which changes as one writes.
 */
final class Page {

    /** A footnote by its passage and its position there. */
    record NoteAt(int passage, int note) {}

    private record Shown(int number, String id, NoteAt at, List<String> references, List<Place.Mark> marks) {}

    private final List<Passage> passages;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, Grants> grants = new HashMap<>();
    private final List<Sighting> headings = new ArrayList<>();
    private final List<Shown> notes = new ArrayList<>();

    Page(List<Passage> passages) {
        this.passages = passages;
        var remarkable = new ArrayList<Integer>();
        for (int i = 0; i < passages.size(); i++) {
            if (!isPlain(passages.get(i).facts)) {
                remarkable.add(i);
            }
        }
        if (!remarkable.isEmpty()) {
            place(remarkable);
        }
    }

    Place of(int passage) {
        return places.getOrDefault(passage, Place.NONE);
    }

    /** Which ids the raw HTML of a passage gets. */
    Grants grantsOf(int passage) {
        return grants.getOrDefault(passage, Grants.ALL);
    }

    /** The headings, without those inside footnotes. */
    List<Sighting> headings() {
        return headings;
    }

    /** The footnotes that are shown. */
    List<NoteAt> notes() {
        return notes.stream().map(Shown::at).toList();
    }

    private static boolean isPlain(Facts facts) {
        return facts.titles().isEmpty() && facts.references().isEmpty() && facts.notes().isEmpty() && facts.ids().isEmpty();
    }

    private void place(List<Integer> remarkable) {
        var ids = ids(remarkable);
        var inText = ids(remarkable, ids, false);
        var inNotes = ids(remarkable, ids, true);
        var marks = marks(remarkable);
        var shown = new HashMap<NoteAt, Shown>();
        notes.forEach(note -> shown.put(note.at(), note));
        for (var i : remarkable) {
            var placed = new ArrayList<Place.Note>();
            for (int n = 0; n < facts(i).notes().size(); n++) {
                var note = shown.get(new NoteAt(i, n));
                placed.add(note == null ? Place.Note.NONE : new Place.Note(note.number(), note.id(), note.references(), note.marks()));
            }
            places.put(i, new Place(inText.get(i), marks.get(i), placed, inNotes.get(i)));
        }
        grant(remarkable, ids);
        sight(remarkable);
    }

    private Facts facts(int passage) {
        return passages.get(passage).facts;
    }

    private Ids ids(List<Integer> remarkable) {
        var names = new ArrayList<String>();
        for (var i : remarkable) {
            facts(i).titles().forEach(title -> names.add(title.slug()));
            facts(i).titlesInNotes().forEach(title -> names.add(title.slug()));
        }
        return new Ids(names);
    }

    private Map<Integer, List<String>> ids(List<Integer> remarkable, Ids ids, boolean inNotes) {
        var given = new HashMap<Integer, List<String>>();
        for (var i : remarkable) {
            var titles = inNotes ? facts(i).titlesInNotes() : facts(i).titles();
            given.put(i, titles.stream().map(title -> ids.next(title.slug())).toList());
        }
        return given;
    }

    private Map<Integer, List<Place.Mark>> marks(List<Integer> remarkable) {
        var definitions = new DefinitionMap<>(NoteAt.class);
        for (var i : remarkable) {
            for (int n = 0; n < facts(i).notes().size(); n++) {
                definitions.putIfAbsent(facts(i).notes().get(n).label(), new NoteAt(i, n));
            }
        }
        var ids = new Ids(List.of());
        var known = new HashMap<NoteAt, Shown>();
        var marks = new HashMap<Integer, List<Place.Mark>>();
        for (var i : remarkable) {
            marks.put(i, facts(i).references().stream().map(label -> refer(definitions.get(label), known, ids)).toList());
        }
        for (int i = 0; i < notes.size(); i++) { // grows while we read
            var note = notes.get(i);
            note(note.at()).references().forEach(label -> note.marks().add(refer(definitions.get(label), known, ids)));
        }
        return marks;
    }

    private Facts.Note note(NoteAt at) {
        return facts(at.passage()).notes().get(at.note());
    }

    private Place.Mark refer(NoteAt at, Map<NoteAt, Shown> known, Ids ids) {
        if (at == null) {
            return Place.Mark.NONE;
        }
        var note = known.computeIfAbsent(at, a -> {
            notes.add(new Shown(notes.size() + 1, "fn:" + ids.next(note(a).slug()), a, new ArrayList<>(), new ArrayList<>()));
            return notes.get(notes.size() - 1);
        });
        var count = note.references().size() + 1;
        var id = note.id().replaceFirst("fn", "fnref") + (count == 1 ? "" : ":" + count);
        note.references().add(id);
        return new Place.Mark(note.number(), note.id(), id);
    }

    private void grant(List<Integer> remarkable, Ids ids) {
        var refused = new HashMap<Integer, BitSet>();
        for (var i : remarkable) {
            claim(facts(i).ids(), i, 0, ids, refused);
        }
        for (var note : notes) {
            claim(note(note.at()).ids(), note.at().passage(), note(note.at()).idsBefore(), ids, refused);
        }
        refused.forEach((i, which) -> grants.put(i, new Grants(which)));
    }

    private static void claim(List<String> wanted, int passage, int before, Ids ids, Map<Integer, BitSet> refused) {
        for (int n = 0; n < wanted.size(); n++) {
            if (!ids.claim(wanted.get(n))) {
                refused.computeIfAbsent(passage, p -> new BitSet()).set(before + n);
            }
        }
    }

    private void sight(List<Integer> remarkable) {
        var line = 0;
        for (int i = 0, r = 0; r < remarkable.size(); i++) {
            if (i == remarkable.get(r)) {
                var titles = facts(i).titles();
                for (int n = 0; n < titles.size(); n++) {
                    var title = titles.get(n);
                    headings.add(new Sighting(line + title.line(), title.level(), title.text(), places.get(i).ids().get(n)));
                }
                r++;
            }
            line += passages.get(i).lines;
        }
    }
}
