package blog.galley.markdown.html;

import java.util.Collections;
import java.util.List;

/**
 * What a chunk gets from the page that it stands on, each list in the order in which the chunk has those nodes.
 *
 * @param ids for the headings in its text
 * @param marks for the references to footnotes in its text
 * @param notes for the footnotes that it defines
 * @param idsInNotes for the headings in its footnotes
 */
public record Place(List<String> ids, List<Mark> marks, List<Note> notes, List<String> idsInNotes) {
    public static final Place NONE = new Place(List.of(), List.of(), List.of(), List.of());

    /** A reference to a footnote: its number, the footnote's id and its own. */
    public record Mark(int number, String footnote, String id) {
        /** For a reference to a footnote that does not exist. */
        public static final Mark NONE = new Mark(0, "", "");
    }

    /** A footnote, with the ids of the places that refer to it and the marks of those it refers to itself. */
    public record Note(int number, String id, List<String> references, List<Mark> marks) {
        /** For a footnote that nothing refers to, which is not shown. */
        public static final Note NONE = new Note(0, "", List.of(), List.of());

        public boolean isShown() {
            return number > 0;
        }
    }

    /** Whether one of its footnotes, or of the references to them, has this id. */
    public boolean has(String id) {
        return notes.stream().anyMatch(note -> note.isShown() && (note.id().equals(id) || note.references().contains(id)));
    }

    /** Some place, to render what is the same in every place. */
    public static Place any(Footnotes footnotes, Headings headings) {
        return new Place(
                Collections.nCopies(headings.inText().size(), ""),
                List.of(),
                Collections.nCopies(footnotes.definitions().size(), Note.NONE),
                Collections.nCopies(headings.inFootnotes().size(), ""));
    }

    /** Whether the text of a chunk looks the same in both. */
    public boolean isSameInText(Place other) {
        return this == other || ids.equals(other.ids) && marks.equals(other.marks);
    }

    /** Whether the footnotes of a chunk look the same in both. */
    public boolean isSameInNotes(Place other) {
        return this == other || notes.equals(other.notes) && idsInNotes.equals(other.idsInNotes);
    }
}
