package blog.galley.editor;

import java.util.List;
import java.util.stream.Stream;

import blog.galley.editor.draft.DraftForm;
import blog.galley.editor.draft.Field;

/**
 * What was sent to a post that is gone, for its author to save as another.
 *
 * @param details all but title and text
 */
record RemovedView(String title, String body, List<Input> details) {

    record Input(String name, String value) {
    }

    static RemovedView of(DraftForm sent) {
        var form = sent.form();
        return new RemovedView(form.text("title").orElse(""), form.text("body").orElse(""),
                Field.ALL.stream().filter(field -> field != Field.TITLE).flatMap(field -> inputs(field.name(), form.all(field.name())))
                        .toList());
    }

    private static Stream<Input> inputs(String name, List<String> values) {
        return values.stream().map(value -> new Input(name, value));
    }
}
