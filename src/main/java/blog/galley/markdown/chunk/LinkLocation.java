package blog.galley.markdown.chunk;

/** An address as a text has it, and the line that it stands in, from 0. */
public record LinkLocation(int line, String address) {
    public LinkLocation below(int lines) {
        return new LinkLocation(lines + line, address);
    }
}
