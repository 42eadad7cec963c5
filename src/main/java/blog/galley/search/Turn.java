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

/** A running search: bounds the time of all its queries together, and cancels them when the reader hangs up. */
final class Turn {

    /** <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">query_canceled</a>, also by statement_timeout. */
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

    /** Runs a query in a transaction of its own, so that no connection is held while its results are processed. */
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

    /** Cancels the query that is running. Called from another thread. */
    synchronized void cancel() {
        if (asking != null) {
            try {
                asking.cancelQuery();
            } catch (PersistenceException answered) {
                // the query has just ended; before the next one the search checks for itself
            }
        }
    }

    /** Throws if the reader has hung up, or the time is over. */
    void goOn() {
        left();
    }

    /** In milliseconds, at least 1: for PostgreSQL 0 means no limit. */
    private long left() {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0 || isReaderGone.getAsBoolean()) {
            throw tooLong(); // if the reader has hung up nobody sees this
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
