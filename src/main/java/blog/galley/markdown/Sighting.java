package blog.galley.markdown;

/** A heading, and the line of the text that it stands in, from 0. */
public record Sighting(int line, int level, String text, String id) {}
