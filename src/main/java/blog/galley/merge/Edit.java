package blog.galley.merge;

import java.util.Objects;

/** What stood from one place to another (UTF-16 offsets in the text before) gives way to what is inserted. */
public record Edit(int from, int to, String insert) {

    public Edit {
        Objects.requireNonNull(insert);
    }
}
