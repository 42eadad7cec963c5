package blog.galley.markdown;

/** An address as a text has it, and the line that it stands in, from 0. */
public record Mention(int line, String address) {}
