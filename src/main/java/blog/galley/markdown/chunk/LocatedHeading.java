package blog.galley.markdown.chunk;

/** A heading, and the line of the text that it stands in, from 0. */
public record LocatedHeading(int line, int level, String text, String id) {}
