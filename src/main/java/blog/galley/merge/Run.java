package blog.galley.merge;

/** Words in a row that stayed, came or went. */
public record Run(Kind kind, String text) {

    public enum Kind { SAME, ADDED, REMOVED }
}
