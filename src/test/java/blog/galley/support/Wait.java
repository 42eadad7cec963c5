package blog.galley.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** For what happens elsewhere, where nobody tells us that it has. */
public final class Wait {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private Wait() {
    }

    /** Looks again as long as it fails; in the end it fails as it last did. */
    public static void until(Runnable assertion) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() - deadline > 0) {
                    throw notYet;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }
}
