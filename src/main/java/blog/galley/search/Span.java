package blog.galley.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** A match in a text. */
record Span(int from, int to, String term) {

    static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder());

    /**
     * The match at which the best excerpt begins: the first with the most different terms within so many characters. A sliding window,
     * so that it takes linear time.
     *
     * @param spans in the order of the text, at least one
     */
    static Span densest(List<Span> spans, int reach) {
        var byEnd = spans.stream().sorted(Comparator.comparingInt(span -> span.end(reach))).iterator();
        var inside = new HashMap<String, Integer>();
        var entering = byEnd.next();
        Span densest = null;
        int most = 0;
        for (var first : spans) {
            while (entering != null && entering.end(reach) <= first.from + reach) {
                inside.merge(entering.term, 1, Integer::sum);
                entering = byEnd.hasNext() ? byEnd.next() : null;
            }
            if (inside.size() > most) {
                most = inside.size();
                densest = first;
            }
            inside.computeIfPresent(first.term, (term, times) -> times == 1 ? null : times - 1);
        }
        return densest;
    }

    /** A match longer than the window fits if it is the first. */
    private int end(int reach) {
        return Math.min(to, from + reach);
    }
}
