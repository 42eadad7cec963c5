package blog.galley.news;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Keeps this node's one connection on which it listens to PostgreSQL, and reconnects until it is stopped. */
final class Listener implements Runnable {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final long FIRST_PAUSE = 100;
    private static final long LAST_PAUSE = 5000;
    /** A connection can die without an error. After so long without an event it is tested. */
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final int SECONDS_TO_ANSWER = 5;

    private final OwnConnection line;
    private final Consumer<Event> heard;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Connection connection;

    Listener(OwnConnection line, Consumer<Event> heard) {
        this.line = line;
        this.heard = heard;
    }

    /** Nothing would start this thread again, so no error may end it. */
    @Override
    public void run() {
        long pause = FIRST_PAUSE;
        while (!isStopped()) {
            if (heardForAWhile()) {
                pause = FIRST_PAUSE;
            }
            await(pause);
            pause = Math.min(2 * pause, LAST_PAUSE);
        }
    }

    /** Whether there was a connection before it was lost. */
    private boolean heardForAWhile() {
        boolean isOpen = false;
        try {
            open();
            isOpen = true;
            listen();
        } catch (Throwable e) { // also an OutOfMemoryError that another request caused
            tell(e);
        } finally {
            closeQuietly();
        }
        return isOpen;
    }

    private void tell(Throwable failure) {
        try {
            if (failure instanceof Error) {
                LOG.error("The connection that brings the news is opened again", failure);
            } else if (!isStopped()) {
                LOG.debug("The connection that brings the news is lost", failure);
            }
        } catch (Throwable unheard) {
            // There may be no memory for logging either.
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (Throwable e) {
            tell(e);
        }
    }

    private void open() throws SQLException {
        connection = line.open();
        if (isStopped()) {
            close(); // stop() came too early to do it
        }
        try (var statement = connection.createStatement()) {
            statement.execute("listen galley");
        }
        heard.accept(Event.RESUMED);
    }

    private void listen() throws SQLException {
        while (!isStopped()) {
            var notifications = connection.unwrap(PGConnection.class).getNotifications((int) QUIET.toMillis());
            for (var notification : notifications) {
                pass(notification.getParameter());
            }
            if (notifications.length == 0 && !connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("no answer");
            }
        }
    }

    private void pass(String json) {
        try {
            heard.accept(Event.of(json));
        } catch (JsonProcessingException e) {
            LOG.debug("This news is not ours", e); // any client of the database can notify the channel
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void await(long milliseconds) {
        try {
            stopped.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /** At once, whatever the connection is waiting for. */
    void stop() {
        stopped.countDown();
        close();
    }

    private void close() {
        var open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection that brings the news is gone", gone);
            }
        }
    }
}
