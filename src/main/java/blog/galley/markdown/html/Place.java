package blog.galley.markdown.html;

import java.util.Collections;
import java.util.List;

/**
 * What a chunk is given by the page it stands on.
 *
 * @param ids of its headings
 * @param marks of its references to footnotes
 * @param notes its footnotes
 * @param idsInNotes of the headings in its footnotes
 */
public record Place(List<String> ids, List<Mark> marks, List<Note> notes, List<String> idsInNotes) {
    public static final Place NONE = new Place(List.of(), List.of(), List.of(), List.of());

    /** A reference to a footnote: its number, the footnote's id and its own. */
    public record Mark(int number, String footnote, String id) {
        /** For what refers to nothing. */
        public static final Mark NONE = new Mark(0, "", "");
    }

    /** A footnote, with the ids of the places that refer to it and the marks of those it refers to itself. */
    public record Note(int number, String id, List<String> references, List<Mark> marks) {
        /** For what nothing refers to. */
        public static final Note NONE = new Note(0, "", List.of(), List.of());

        public boolean isShown() {
            return number > 0;
        }
    }

    /** Whether one of its footnotes, or of the references to them, has this id. */
    public boolean has(String id) {
        return notes.stream().anyMatch(note -> note.isShown() && (note.id().equals(id) || note.references().contains(id)));
    }

    /** Some place, for what is the same in all of them. */
    public static Place any(Footnotes footnotes, Headings headings) {
        return new Place(
                Collections.nCopies(headings.inText().size(), ""),
                List.of(),
                Collections.nCopies(footnotes.definitions().size(), Note.NONE),
                Collections.nCopies(headings.inFootnotes().size(), ""));
    }

    /** Whether the text of a chunk is the same in both. */
    public boolean isSameInText(Place other) {
        return this == other || ids.equals(other.ids) && marks.equals(other.marks);
    }

    public boolean isSameInNotes(Place other) {
        return this == other || notes.equals(other.notes) && idsInNotes.equals(other.idsInNotes);
    }
}
