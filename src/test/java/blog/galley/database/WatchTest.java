package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WatchTest {

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void startsAServerThatHasDied() {
        watch(() -> true, () -> false, () -> true);

        assertThat(starts).hasValue(1);
    }

    @Test
    void goesOnWhateverGoesWrongBesideIt() {
        watch(
                () -> {
                    throw new OutOfMemoryError("as another request took it all");
                },
                () -> {
                    throw new IllegalStateException("a bug");
                },
                () -> false,
                () -> true);

        assertThat(starts).hasValue(1);
    }

    @Test
    void goesOnWhenAStartTakesTheLastMemory() {
        var failures = new ArrayDeque<>(
                List.of(new OutOfMemoryError("no heap"), new StackOverflowError(), new NoClassDefFoundError("not loaded")));
        watch(() -> {
            starts.incrementAndGet();
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
        }, () -> false, () -> false, () -> false, () -> false, () -> true);

        assertThat(starts).hasValue(4);
    }

    @Test
    void goesOnWhenNothingCanBeLogged() {
        var logger = Logger.getLogger(Watch.class.getName());
        var full = new Full();
        logger.addHandler(full);
        try {
            watch(
                    () -> {
                        throw new OutOfMemoryError("as another request took it all");
                    },
                    () -> {
                        throw new StartProblem("no room") {
                            @Override
                            public String getMessage() {
                                throw new OutOfMemoryError("no room for words either");
                            }
                        };
                    },
                    () -> {
                        throw new IllegalStateException("a bug");
                    },
                    () -> false, // a start of which nobody can be told
                    () -> true);
        } finally {
            logger.removeHandler(full);
        }

        assertThat(full.asked).isPositive();
        assertThat(starts).hasValue(1);
    }

    @Test
    void goesOnWhenItCannotEvenBeToldWhetherItIsOver() {
        var answers = new ArrayDeque<Boolean>(List.of(false, true));
        new Watch(() -> true, starts::incrementAndGet, () -> {
            if (answers.size() == 2) {
                answers.pop();
                throw new OutOfMemoryError("at the worst moment");
            }
            return answers.peek();
        }).run();

        assertThat(answers).hasSize(1);
    }

    @Test
    @Timeout(30)
    void pausesAlsoAfterAnInterruption() {
        var looks = new AtomicInteger();
        long begin = System.nanoTime();
        new Watch(() -> {
            Thread.currentThread().interrupt();
            return true;
        }, starts::incrementAndGet, () -> looks.incrementAndGet() > 3).run();
        Thread.interrupted();

        assertThat(System.nanoTime() - begin).isGreaterThan(500_000_000L); // three pauses of 200 ms
    }

    /** A log that has no memory left. */
    private static final class Full extends Handler {
        private int asked;

        @Override
        public void publish(LogRecord entry) {
            asked++;
            throw new OutOfMemoryError("no memory for the log");
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }

    private interface Look {
        boolean isUp();
    }

    /** Looks so many times. */
    private void watch(Look... looks) {
        watch(starts::incrementAndGet, looks);
    }

    private static void watch(Runnable start, Look... looks) {
        Deque<Look> left = new ArrayDeque<>(List.of(looks));
        new Watch(() -> left.pop().isUp(), start, left::isEmpty).run();
    }
}
