package blog.galley.editor.draft;

import blog.galley.Problem;
import blog.galley.language.Phrase;

/** Edits that do not turn the text they name into the one their check sum promises (422); the browser then sends the whole text. */
public class UnfitEdits extends Problem {

    UnfitEdits() {
        super(Kind.INVALID, Phrase.of(EditorMessages.class, EditorMessages::editsUnfit));
    }
}
