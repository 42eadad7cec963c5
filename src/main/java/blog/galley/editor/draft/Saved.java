package blog.galley.editor.draft;

import java.util.List;

/**
 * How a save went.
 *
 * @param text    the version that holds just what was sent; another than the working one if others' changes were merged in
 * @param clashes what its author must decide before it can be merged; until then it is kept aside
 */
public record Saved(long text, List<Conflict> clashes) {

    static Saved as(long text) {
        return new Saved(text, List.of());
    }

    public boolean isClash() {
        return !clashes.isEmpty();
    }
}
