package blog.galley.merge;

/** Whose text a conflict is settled with; with both, theirs comes first. */
public enum Choice { MINE, THEIRS, BOTH }
