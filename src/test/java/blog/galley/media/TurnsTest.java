package blog.galley.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long SECOND = 1_000_000_000L;

    private final Turns turns = new Turns(2);

    @Test
    void noMoreHaveATurnThanThereAre() {
        var readers = readers(5);
        readers.forEach(turns::ask);

        assertThat(went(readers)).containsExactly(true, true, false, false, false);
        assertThat(turns.taken()).isEqualTo(2);
    }

    @Test
    void whoWaitsLongestIsNext() {
        var readers = readers(4);
        readers.forEach(turns::ask);
        turns.end(readers.get(1));
        assertThat(went(readers)).containsExactly(true, true, true, false);

        turns.end(readers.get(0));
        assertThat(went(readers)).containsExactly(true, true, true, true);
        turns.end(readers.get(2));
        turns.end(readers.get(3));
        assertThat(turns.taken()).isZero();
    }

    @Test
    void whoDoesNotTakeAChunkIsHungUpOnOnce() {
        var readers = readers(2);
        readers.forEach(turns::ask);
        turns.sends(readers.get(0), 0);
        turns.sends(readers.get(1), 20 * SECOND);
        turns.check(30 * SECOND - 1);
        assertThat(hungUp(readers)).containsExactly(0, 0);

        turns.check(30 * SECOND);
        turns.check(31 * SECOND);
        assertThat(hungUp(readers)).containsExactly(1, 0);
    }

    @Test
    void patienceStartsAnewWithEachChunk() {
        var reader = readers(1).get(0);
        for (int chunk = 0; chunk < 5; chunk++) {
            turns.ask(reader);
            turns.sends(reader, 29 * chunk * SECOND);
            turns.check(29 * (chunk + 1) * SECOND);
            turns.end(reader);
        }

        assertThat(reader.hungUp).isZero();
    }

    /** As many as wait, the longest first: so however many are slow, one who is not finds a turn. */
    @Test
    void whoIsSlowMakesWayForWhoWaits() {
        var readers = readers(3);
        readers.forEach(turns::ask);
        turns.sends(readers.get(1), 0);
        turns.sends(readers.get(0), SECOND / 2);
        turns.check(SECOND - 1);
        assertThat(hungUp(readers)).containsExactly(0, 0, 0);

        turns.check(2 * SECOND);
        assertThat(hungUp(readers)).containsExactly(0, 1, 0);
        turns.end(readers.get(1));
        assertThat(went(readers)).containsExactly(true, true, true);
    }

    /** What takes its time there is the database. */
    @Test
    void whoWasSentNothingYetIsNotSlow() {
        var readers = readers(3);
        readers.forEach(turns::ask);
        turns.check(100 * SECOND);

        assertThat(hungUp(readers)).containsExactly(0, 0, 0);
    }

    @Test
    void atSomePointNobodyElseShouldWait() {
        readers(2).forEach(turns::ask);
        assertThat(turns.areSoughtByTooMany()).isFalse();
        readers(8).forEach(turns::ask);
        assertThat(turns.areSoughtByTooMany()).isTrue();
    }

    private static List<Reader> readers(int count) {
        var readers = new ArrayList<Reader>();
        IntStream.range(0, count).forEach(n -> readers.add(new Reader()));
        return readers;
    }

    private static List<Boolean> went(List<Reader> readers) {
        return readers.stream().map(reader -> reader.went).toList();
    }

    private static List<Integer> hungUp(List<Reader> readers) {
        return readers.stream().map(reader -> reader.hungUp).toList();
    }

    private static final class Reader implements Turns.Reader {
        private boolean went;
        private int hungUp;

        @Override
        public void go() {
            went = true;
        }

        @Override
        public void hangUp() {
            hungUp++;
        }
    }
}
