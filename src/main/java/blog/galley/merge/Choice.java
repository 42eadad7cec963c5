package blog.galley.merge;

/** What becomes of a conflict. Both: theirs, then mine. */
public enum Choice { MINE, THEIRS, BOTH }
