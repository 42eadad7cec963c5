package blog.galley.editor.draft;

import blog.galley.Problem;
import blog.galley.language.Phrase;

/**
 * A save that was held up until a later one of its editor was there; what it brought is kept aside. Whoever still waits for
 * the answer is another page of the same name, and needs one of its own.
 */
public class Overtaken extends Problem {

    Overtaken() {
        super(Kind.CONFLICT, Phrase.of(EditorMessages.class, EditorMessages::cameLate));
    }
}
