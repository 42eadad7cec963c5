package blog.galley.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition of another process by asking again and again, since nothing notifies us. */
final class Patience {
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private Patience() {
    }

    /** Whether the condition held before the time was up. */
    static boolean until(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return true;
    }
}
