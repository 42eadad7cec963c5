package blog.galley.search;

/** A piece of text, and whether it is to be marked. */
public record Piece(String text, boolean hit) {
}
