package blog.galley.search;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import blog.galley.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.hibernate.engine.spi.SessionImplementor;

/** The time that one search has, with all its questions to the database, and only as long as its reader waits for it. */
final class Turn {

    /** <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">query_canceled</a>, as when a time is over. */
    private static final String CANCELLED = "57014";

    private final EntityManager entities;
    private final BooleanSupplier isReaderGone;
    private final long end;
    private SessionImplementor asking;

    Turn(EntityManager entities, BooleanSupplier isReaderGone, Duration longest) {
        this.entities = entities;
        this.isReaderGone = isReaderGone;
        end = System.nanoTime() + longest.toNanos();
    }

    /** In a transaction of its own, so that no connection is held while something else is done with the answer. */
    <T> T ask(Supplier<T> question) {
        long left = left();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                entities.createNativeQuery("select set_config('statement_timeout', :left, true)", String.class)
                        .setParameter("left", Long.toString(left)).getSingleResult();
                begin(entities.unwrap(SessionImplementor.class)); // a plain Session would be a proxy, which another thread cannot use
                try {
                    return question.get();
                } finally {
                    begin(null);
                }
            });
        } catch (PersistenceException failure) {
            throw isCancelled(failure) ? tooLong() : failure;
        }
    }

    private synchronized void begin(SessionImplementor session) {
        asking = session;
    }

    /** Ends the question that is being asked; by another thread, while the search waits for its answer. */
    synchronized void cancel() {
        if (asking != null) {
            try {
                asking.cancelQuery();
            } catch (PersistenceException answered) {
                // between two questions there is none to end, and before the next one the search looks for itself
            }
        }
    }

    /** Ends the search where nobody waits for it, or it has taken too long. */
    void goOn() {
        left();
    }

    /** In milliseconds, one at least: none would be no limit. */
    private long left() {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0 || isReaderGone.getAsBoolean()) {
            throw tooLong(); // which nobody reads who is gone
        }
        return left;
    }

    private static boolean isCancelled(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10)
                .anyMatch(cause -> cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState()));
    }

    private static Problem tooLong() {
        return Problem.invalid(SearchMessages.class, SearchMessages::tooLong);
    }
}
