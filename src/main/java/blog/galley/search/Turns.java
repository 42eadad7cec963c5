package blog.galley.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import blog.galley.Problem;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Bounds the searches that run at once, so that they do not slow down reading and writing: one for each processor. Up to
 * {@link #MOST_WAITING} more wait, without a database connection; others get a Problem, too many. A search is cancelled when its
 * reader hangs up.
 */
@ApplicationScoped
class Turns {

    private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors();
    /** Each waiting search holds a thread, and other requests need most of those. */
    private static final int MOST_WAITING = 32;
    private static final long LONGEST_WAIT_SECONDS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Semaphore places = new Semaphore(AT_A_TIME + MOST_WAITING);
    private final Semaphore running = new Semaphore(AT_A_TIME, true);
    private final EntityManager entities;
    private final CurrentVertxRequest current;

    Turns(EntityManager entities, CurrentVertxRequest current) {
        this.entities = entities;
        this.current = current;
    }

    <T> T take(Function<Turn, T> search) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return next(search);
        } finally {
            places.release();
        }
    }

    private <T> T next(Function<Turn, T> search) {
        try {
            if (!running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return search(search, Arc.container().requestContext().isActive() ? current.getCurrent() : null);
        } finally {
            running.release();
        }
    }

    private <T> T search(Function<Turn, T> search, RoutingContext reader) {
        if (reader == null) {
            return search.apply(new Turn(entities, () -> false, LONGEST));
        }
        var turn = new Turn(entities, reader.response()::closed, LONGEST);
        int handler = reader.addEndHandler(end -> Infrastructure.getDefaultWorkerPool().execute(turn::cancel));
        try {
            return search.apply(turn);
        } finally {
            reader.removeEndHandler(handler);
        }
    }

    private static Problem busy() {
        return Problem.tooMany(SearchMessages.class, SearchMessages::busy);
    }
}
