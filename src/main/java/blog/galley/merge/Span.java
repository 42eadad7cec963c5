package blog.galley.merge;

/** Pieces of a text: from one up to another, which is not included. */
record Span(int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    Span widened(int before, int after) {
        return new Span(from - before, to + after);
    }
}
