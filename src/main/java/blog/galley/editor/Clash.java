package blog.galley.editor;

/**
 * A place where two texts of one post were changed in different ways, for an author to decide.
 *
 * @param part what it is a part of: "Text", "Title", …
 * @param both whether one may stand after the other, as with passages of the text
 */
record Clash(String part, String mine, String theirs, boolean both) {
}
