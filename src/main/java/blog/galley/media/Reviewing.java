package blog.galley.media;

import java.util.Optional;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Removes positions from the pictures that an earlier version of Galley kept as they came, once, after the start. It reads one at a time,
 * since each has to fit into memory.
 */
@Singleton
class Reviewing {

    private final ManagedExecutor executor;
    private final MediaStore store;

    Reviewing(ManagedExecutor executor, MediaStore store) {
        this.executor = executor;
        this.store = store;
    }

    void start(@Observes StartupEvent event) {
        executor.runAsync(this::all);
    }

    void all() {
        try {
            for (var hash = next(""); hash.isPresent(); hash = next(hash.get())) {
                one(hash.get());
            }
        } catch (RuntimeException | Error e) { // nobody waits for this thread to hear of it
            Log.warn("Not all pictures are looked through for where they were taken. The rest is at the next start.", e);
        }
    }

    private Optional<String> next(String last) {
        return QuarkusTransaction.requiringNew().call(() -> store.unreviewed(last));
    }

    /** A failure is logged, so that the next picture has its turn. */
    private void one(String hash) {
        try {
            QuarkusTransaction.requiringNew().run(() -> store.review(hash));
        } catch (RuntimeException | Error e) {
            Log.warnf(e, "The picture %s may still tell where it was taken", hash);
        }
    }
}
