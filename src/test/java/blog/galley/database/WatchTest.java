package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

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

    private interface Look {
        boolean isUp();
    }

    /** Looks so many times. */
    private void watch(Look... looks) {
        Deque<Look> left = new ArrayDeque<>(List.of(looks));
        new Watch(() -> left.pop().isUp(), starts::incrementAndGet, left::isEmpty).run();
    }
}
