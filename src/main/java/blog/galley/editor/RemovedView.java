package blog.galley.editor;

import java.util.List;
import java.util.stream.Stream;

import blog.galley.editor.draft.DraftForm;

/**
 * What was sent to a post that is gone, for its author to save as another.
 *
 * @param details all but title and text
 */
record RemovedView(String title, String body, List<Field> details) {

    record Field(String name, String value) {
    }

    private static final List<String> DETAILS = List.of("summary", "tags", "slug", "date", "expires", "toc", "series", "weight", "translationKey", "page");

    static RemovedView of(DraftForm sent) {
        var form = sent.form();
        return new RemovedView(form.text("title").orElse(""), form.text("body").orElse(""), DETAILS.stream().flatMap(name -> fields(name, form.all(name))).toList());
    }

    private static Stream<Field> fields(String name, List<String> values) {
        return values.stream().map(value -> new Field(name, value));
    }
}
