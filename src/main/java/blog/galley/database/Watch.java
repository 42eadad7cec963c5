package blog.galley.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.jboss.logging.Logger;

/** Watches the server while the application runs. One that has died is started again; if that fails, it is tried again without end. */
final class Watch implements Runnable {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long FIRST_PAUSE = Duration.ofMillis(200).toMillis();
    private static final long LAST_PAUSE = Duration.ofSeconds(30).toMillis();

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

    /** Nothing would start this thread again, so no exception may end it, not even for lack of memory. */
    @Override
    public void run() {
        long pause = FIRST_PAUSE;
        while (!isOver()) {
            pause(pause);
            pause = isTended() ? FIRST_PAUSE : Math.min(2 * pause, LAST_PAUSE);
        }
    }

    /** An interrupt that came before was meant for the work, and not for the pause. */
    private static void pause(long milliseconds) {
        Thread.interrupted();
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            // it only looks a little sooner then
        }
    }

    private boolean isOver() {
        try {
            return over.getAsBoolean();
        } catch (Throwable unknown) {
            return false;
        }
    }

    private boolean isTended() {
        try {
            return up.getAsBoolean() || over.getAsBoolean() || started();
        } catch (Throwable failure) {
            tell(failure);
            return false;
        }
    }

    private boolean started() {
        log(() -> LOG.warn("The database has died. It is being started again."));
        start.run();
        log(() -> LOG.info("The database is back."));
        return true;
    }

    private void tell(Throwable failure) {
        log(() -> {
            if (!(failure instanceof StartProblem)) {
                LOG.error("The watch over the database stumbled, and goes on", failure);
            } else if (!isOver()) {
                LOG.error("The database cannot be started again, and will be tried again. " + failure.getMessage());
            }
        });
    }

    /** Logging may fail for lack of memory too. */
    private static void log(Runnable words) {
        try {
            words.run();
        } catch (Throwable unheard) {
            // the watch goes on without a line in the log
        }
    }
}
