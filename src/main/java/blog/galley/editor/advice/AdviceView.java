package blog.galley.editor.advice;

import java.util.List;

import blog.galley.language.Phrase;

/** What could be better in a text. */
public record AdviceView(List<Remark> remarks) {

    /** @param line of the source, from 0; null if it is about no line */
    record Remark(Phrase message, Integer line) {
    }
}
