package blog.galley.editor.draft;

import blog.galley.Problem;
import blog.galley.language.Phrase;

/**
 * A save that arrived after a later one of the same editor (409). Its text is kept aside. Only a second page with the same editor name, as
 * a duplicated tab is, still waits for this answer; it must take a name of its own.
 */
public class Overtaken extends Problem {

    Overtaken() {
        super(Kind.CONFLICT, Phrase.of(EditorMessages.class, EditorMessages::cameLate));
    }
}
