package blog.galley.post;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Has old versions thinned out, at most once an hour over all nodes, while authors save new ones. What goes is in SQL. */
@ApplicationScoped
class Thinning {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final EntityManager entities;
    private final ManagedExecutor executor;
    private final AtomicReference<Instant> asked = new AtomicReference<>(Instant.MIN);

    Thinning(EntityManager entities, ManagedExecutor executor) {
        this.entities = entities;
        this.executor = executor;
    }

    /** After the save and not within it, so that no author waits. */
    void ask(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoredWhole stored) {
        var before = asked.get();
        if (before.isBefore(stored.at().minus(PAUSE)) && asked.compareAndSet(before, stored.at())) {
            executor.runAsync(() -> thin(stored.at()));
        }
    }

    private void thin(Instant now) {
        try {
            QuarkusTransaction.requiringNew().timeout(600).run(() -> thinIfDue(now));
        } catch (RuntimeException e) {
            Log.warn("Old versions could not be thinned out; another save will ask again", e);
        }
    }

    /** How many versions went. */
    long thinIfDue(Instant now) {
        return ((Number) entities.createNativeQuery("""
                with due as (update thinning set last_at = :now where last_at <= :due returning last_at)
                select coalesce(sum(thin_revisions(last_at)), 0) from due""")
                .setParameter("now", now)
                .setParameter("due", now.minus(PAUSE))
                .getSingleResult()).longValue();
    }
}
