package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpanTest {

    private static final int REACH = 130;

    @Test
    void theDensestHasTheMostDifferentTermsBehindIt() {
        var random = new Random(20261130);
        for (int run = 0; run < 300; run++) {
            var spans = new ArrayList<Span>();
            for (int n = 0; n <= random.nextInt(60); n++) {
                int from = random.nextInt(1000);
                spans.add(new Span(from, from + 1 + random.nextInt(80), "term" + random.nextInt(6)));
            }
            spans.sort(Span.IN_ORDER);
            var best = spans.stream()
                    .max(Comparator.comparingLong((Span first) -> inReach(spans, first)).thenComparing(first -> -first.from()))
                    .orElseThrow();

            assertThat(Span.densest(spans, REACH).from()).isEqualTo(best.from());
        }
    }

    private static long inReach(List<Span> spans, Span first) {
        return spans.stream().filter(span -> span.from() >= first.from() && span.to() <= first.from() + REACH).map(Span::term).distinct()
                .count();
    }

    @Test
    void aLongOneIsFoundToo() {
        assertThat(Span.densest(List.of(new Span(5, 295, "a long phrase")), REACH).from()).isEqualTo(5);
    }

    @Test
    void looksAtEachAFewTimesHoweverManyThereAre() {
        for (int n : new int[]{1000, 60_000}) {
            var counted = new Counted(n);
            Span.densest(counted, REACH);
            assertThat(counted.looks).isLessThanOrEqualTo(3L * n);
        }
    }

    /** Words of one letter, one behind the other. */
    private static final class Counted extends AbstractList<Span> {
        private final int size;
        private long looks;

        Counted(int size) {
            this.size = size;
        }

        @Override
        public Span get(int n) {
            looks++;
            return new Span(2 * n, 2 * n + 1, "w");
        }

        @Override
        public int size() {
            return size;
        }
    }
}
