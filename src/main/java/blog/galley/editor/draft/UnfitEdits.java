package blog.galley.editor.draft;

import blog.galley.Problem;
import blog.galley.language.Phrase;

/** The changes that were sent do not lead from the text they name to the one they promise; the whole text will. */
public class UnfitEdits extends Problem {

    UnfitEdits() {
        super(Kind.INVALID, Phrase.of(EditorMessages.class, EditorMessages::editsUnfit));
    }
}
