package blog.galley.merge;

/** Pieces of a text, from one to before another. */
record Span(int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    Span widened(int before, int after) {
        return new Span(from - before, to + after);
    }
}
