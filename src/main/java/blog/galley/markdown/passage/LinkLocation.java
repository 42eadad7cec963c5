package blog.galley.markdown.passage;

/** An address as a text has it, and the line that it stands in, from 0. */
public record LinkLocation(int line, String address) {}
