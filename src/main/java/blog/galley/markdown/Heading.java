package blog.galley.markdown;

/** A heading of a text: its level from 1 to 6, its words without markup, and the id it carries on the page. */
public record Heading(int level, String text, String id) {}
