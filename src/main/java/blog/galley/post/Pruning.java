package blog.galley.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Deletes versions that nobody misses, at most once an hour over all nodes, after saves. Which ones is decided in SQL. */
@ApplicationScoped
class Pruning {

    private static final Duration PAUSE = Duration.ofHours(1);

    private static final int AT_A_TIME = 4000;

    private final EntityManager entities;
    private final ManagedExecutor executor;
    private final AtomicReference<Instant> asked = new AtomicReference<>(Instant.MIN);

    Pruning(EntityManager entities, ManagedExecutor executor) {
        this.entities = entities;
        this.executor = executor;
    }

    /** After the save and not within it: no author waits. */
    void ask(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoredWhole stored) {
        var before = asked.get();
        if (before.isBefore(stored.at().minus(PAUSE)) && asked.compareAndSet(before, stored.at())) {
            executor.runAsync(() -> prune(stored.at()));
        }
    }

    private void prune(Instant now) {
        try {
            pruneIfDue(now);
        } catch (RuntimeException | Error e) { // nobody waits for this thread who could log it
            Log.warn("Old versions could not all be pruned. The rest has its turn next time.", e);
        }
    }

    void pruneIfDue(Instant now) {
        if (QuarkusTransaction.requiringNew().call(() -> claim(now))) {
            for (long post : QuarkusTransaction.requiringNew().call(() -> posts(now))) {
                while (QuarkusTransaction.requiringNew().call(() -> changed(post, now)) > 0) {
                    // a little at a time
                }
            }
        }
    }

    private boolean claim(Instant now) {
        return entities.createNativeQuery("update thinning set last_at = :now where last_at <= :due")
                .setParameter("now", now)
                .setParameter("due", now.minus(PAUSE))
                .executeUpdate() > 0;
    }

    private List<Long> posts(Instant now) {
        return entities.createNativeQuery("select posts_to_thin(:now)", Long.class).setParameter("now", now).getResultList();
    }

    private int changed(long post, Instant now) {
        return (Integer) entities.createNativeQuery("select thin_post(:post, :now, :most)", Integer.class)
                .setParameter("post", post)
                .setParameter("now", now)
                .setParameter("most", AT_A_TIME)
                .getSingleResult();
    }
}
