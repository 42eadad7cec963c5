package blog.galley.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.jboss.logging.Logger;

/** Looks after the server while the application runs: one that has died is started again, for as long as it takes. */
final class Watch implements Runnable {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(30);

    private final BooleanSupplier up;
    private final Runnable start;
    private final BooleanSupplier over;

    /** @param over whether we are stopping it, so that it may be gone */
    Watch(BooleanSupplier up, Runnable start, BooleanSupplier over) {
        this.up = up;
        this.start = start;
        this.over = over;
    }

    void begin() {
        var thread = new Thread(this, "watch the database");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        var pause = FIRST_PAUSE;
        while (!over.getAsBoolean()) {
            LockSupport.parkNanos(pause.toNanos());
            pause = tended() ? FIRST_PAUSE : longer(pause);
        }
    }

    private boolean tended() {
        try {
            return up.getAsBoolean() || over.getAsBoolean() || started();
        } catch (StartProblem problem) {
            if (!over.getAsBoolean()) {
                LOG.error("The database cannot be started again, and will be tried again. " + problem.getMessage());
            }
        } catch (RuntimeException | Error bug) { // nobody else would start it
            LOG.error("The watch over the database stumbled, and goes on", bug);
        }
        return false;
    }

    private boolean started() {
        LOG.warn("The database has died. It is being started again.");
        start.run();
        LOG.info("The database is back.");
        return true;
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LAST_PAUSE) < 0 ? twice : LAST_PAUSE;
    }
}
