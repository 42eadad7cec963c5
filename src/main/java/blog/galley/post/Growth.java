package blog.galley.post;

/** How far a text has come from the version it grew from, in characters. */
record Growth(Long from, int added, int removed) {

    Growth(Long from, String text, Overlap common, String before) {
        this(from, common.rest(text), common.rest(before));
    }
}
