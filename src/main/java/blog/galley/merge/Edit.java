package blog.galley.merge;

import java.util.Objects;

/**
 * Replaces a part of a text.
 *
 * @param from where it begins, in UTF-16 units of the text before any edit; likewise to
 * @param insert what comes in its place; empty if it is only deleted
 */
public record Edit(int from, int to, String insert) {

    public Edit {
        Objects.requireNonNull(insert);
    }
}
