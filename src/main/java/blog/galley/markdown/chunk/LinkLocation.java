package blog.galley.markdown.chunk;

/** An address that a text mentions, and the line that it stands in, from 0. */
public record LinkLocation(int line, String address) {
    /** The same, so many lines further down. */
    public LinkLocation below(int lines) {
        return new LinkLocation(lines + line, address);
    }
}
