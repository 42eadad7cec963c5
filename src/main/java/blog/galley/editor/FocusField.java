package blog.galley.editor;

import java.util.List;
import java.util.stream.IntStream;

import blog.galley.post.PostMetadata.Cover;

/** One of the fields of a cover. @param row counted from 1, as the column */
record FocusField(int value, int row, int column, boolean chosen) {

    static List<FocusField> all(int chosen) {
        return IntStream.range(0, Cover.FIELDS * Cover.FIELDS)
                .mapToObj(value -> new FocusField(value, value / Cover.FIELDS + 1, value % Cover.FIELDS + 1, value == chosen)).toList();
    }
}
