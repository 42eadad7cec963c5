package blog.galley.markdown.rawhtml;

/**
 * Something that an author wrote as HTML and that readers do not get.
 *
 * @param line of the block that it stands in, from 0
 * @param name of the element or attribute, or the host that a frame would have come from
 */
public record Removal(int line, Kind kind, String name) {
    public enum Kind {
        ELEMENT,
        ATTRIBUTE,
        FRAME
    }

    /** The same, so many lines further down. */
    public Removal below(int lines) {
        return new Removal(lines + line, kind, name);
    }
}
