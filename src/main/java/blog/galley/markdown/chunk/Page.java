package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import blog.galley.markdown.html.Place;

/**
 * What the chunks of one page share: ids, which headings get first and raw HTML gets if they are left, and the numbers of footnotes. Made
 * from the indexes of the chunks alone, of which most have nothing to do with either.
 */
public final class Page {

    private final List<Chunk> chunks;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, GrantedIds> grants = new HashMap<>();
    private final List<LocatedHeading> headings = new ArrayList<>();
    private List<Numbering.NoteAt> notes = List.of();
    private Ids ids = new Ids(List.of());

    public Page(List<Chunk> chunks) {
        this.chunks = chunks;
        var remarkable = new ArrayList<Integer>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!isPlain(chunks.get(i).index)) {
                remarkable.add(i);
            }
        }
        if (!remarkable.isEmpty()) {
            place(remarkable);
        }
    }

    /** What a chunk gets, by its position. */
    public Place of(int chunk) {
        return places.getOrDefault(chunk, Place.NONE);
    }

    /** Which ids the raw HTML of a chunk gets. */
    public GrantedIds grantsOf(int chunk) {
        return grants.getOrDefault(chunk, GrantedIds.ALL);
    }

    /** The headings, without those inside footnotes. */
    public List<LocatedHeading> headings() {
        return headings;
    }

    /** Whether something that is shown has this id: a heading, raw HTML, a footnote or a reference to one. */
    public boolean has(String id) {
        return ids.isGiven(id) || places.values().stream().anyMatch(place -> place.has(id));
    }

    /** The footnotes that are shown. */
    public List<Numbering.NoteAt> notes() {
        return notes;
    }

    private static boolean isPlain(ChunkIndex index) {
        return index.titles().isEmpty() && index.references().isEmpty() && index.notes().isEmpty() && index.ids().isEmpty();
    }

    private void place(List<Integer> remarkable) {
        ids = ids(remarkable);
        var given = given(remarkable, ids);
        var numbering = new Numbering(chunks, remarkable);
        notes = numbering.shown();
        for (var i : remarkable) {
            places.put(i, new Place(
                    of(index(i).titles(), given), numbering.marksOf(i), numbering.notesOf(i), of(index(i).titlesInNotes(), given)));
        }
        grant(remarkable, ids);
        locateHeadings(remarkable);
    }

    private ChunkIndex index(int chunk) {
        return chunks.get(chunk).index;
    }

    private Ids ids(List<Integer> remarkable) {
        var names = new ArrayList<String>();
        for (var i : remarkable) {
            index(i).titles().forEach(title -> names.add(title.slug()));
            index(i).titlesInNotes().forEach(title -> names.add(title.slug()));
        }
        return new Ids(names);
    }

    /** Ids for headings: first those that their authors named, then those in the text, then those in footnotes. */
    private Map<ChunkIndex.Title, String> given(List<Integer> remarkable, Ids ids) {
        var titles = new ArrayList<ChunkIndex.Title>();
        remarkable.forEach(i -> titles.addAll(index(i).titles()));
        remarkable.forEach(i -> titles.addAll(index(i).titlesInNotes()));
        var given = new IdentityHashMap<ChunkIndex.Title, String>();
        titles.stream().filter(ChunkIndex.Title::named).forEach(title -> given.put(title, ids.next(title.slug())));
        titles.stream().filter(title -> !title.named()).forEach(title -> given.put(title, ids.next(title.slug())));
        return given;
    }

    private static List<String> of(List<ChunkIndex.Title> titles, Map<ChunkIndex.Title, String> given) {
        return titles.stream().map(given::get).toList();
    }

    private void grant(List<Integer> remarkable, Ids ids) {
        var refused = new HashMap<Integer, BitSet>();
        for (var i : remarkable) {
            claim(index(i).ids(), i, 0, ids, refused);
        }
        for (var at : notes) {
            var note = index(at.chunk()).notes().get(at.note());
            claim(note.ids(), at.chunk(), note.idsBefore(), ids, refused);
        }
        refused.forEach((i, which) -> grants.put(i, new GrantedIds(which)));
    }

    private static void claim(List<String> wanted, int chunk, int before, Ids ids, Map<Integer, BitSet> refused) {
        for (int n = 0; n < wanted.size(); n++) {
            if (!ids.claim(wanted.get(n))) {
                refused.computeIfAbsent(chunk, p -> new BitSet()).set(before + n);
            }
        }
    }

    private void locateHeadings(List<Integer> remarkable) {
        var line = 0;
        for (int i = 0, r = 0; r < remarkable.size(); i++) {
            if (i == remarkable.get(r)) {
                var titles = index(i).titles();
                for (int n = 0; n < titles.size(); n++) {
                    var title = titles.get(n);
                    headings.add(new LocatedHeading(line + title.line(), title.level(), title.text(), places.get(i).ids().get(n)));
                }
                r++;
            }
            line += chunks.get(i).lines;
        }
    }
}
