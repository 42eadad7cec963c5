package blog.galley.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Where in a text something stands that was looked for. */
record Span(int from, int to, String term) {

    static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder());

    /**
     * The first from which the most different terms stand within so many characters. A window goes over the text, so that
     * each span enters it once and leaves it once.
     *
     * @param spans in order, one at least
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

    /** A long one enters when it is the first. */
    private int end(int reach) {
        return Math.min(to, from + reach);
    }
}
