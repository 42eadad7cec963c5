package blog.galley.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Makes the smaller sizes of pictures that have none yet, one picture at a time for two cores, and never while somebody waits for it:
 * until they are there readers get the picture itself. What is due stands in the database, so it outlives a restart.
 */
@Singleton
class Scaling {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int LONGEST_SECONDS = 300;

    private final ManagedExecutor executor;
    private final MediaStore store;
    private final MediaSizes sizes;
    private final Event<MediaStore.Kept> kept;
    private final AtomicInteger workers = new AtomicInteger();
    private volatile boolean isDue;
    private volatile boolean isOver;

    Scaling(ManagedExecutor executor, MediaStore store, MediaSizes sizes, Event<MediaStore.Kept> kept) {
        this.executor = executor;
        this.store = store;
        this.sizes = sizes;
        this.kept = kept;
    }

    void start(@Observes StartupEvent event) {
        wake();
    }

    void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) MediaStore.Kept file) {
        wake();
    }

    /** The sizes of a picture are gone. */
    void again(Media media) {
        media.unscaled();
        kept.fire(new MediaStore.Kept(media.hash()));
    }

    @PreDestroy
    void end() {
        isOver = true;
    }

    /** Somebody works from now on, or will look again when done. */
    void wake() {
        isDue = true;
        if (workers.incrementAndGet() <= AT_ONCE) {
            executor.runAsync(this::work);
        } else {
            workers.decrementAndGet();
        }
    }

    private void work() {
        try {
            while (isDue && !isOver) {
                isDue = false;
                while (!isOver && isOneMade()) {
                    // the next
                }
            }
        } catch (RuntimeException | Error e) { // nobody waits for this thread to hear of it
            Log.warn("Not all pictures are made smaller; that goes on with the next picture, or at the next start.", e);
        } finally {
            workers.decrementAndGet();
            if (isDue && !isOver) {
                wake(); // for what came just now
            }
        }
    }

    private boolean isOneMade() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            var due = sizes.due();
            due.ifPresent(this::make);
            return due.isPresent();
        });
    }

    private void make(Media media) {
        try {
            store.parts(media);
            if (media.isScalable()) {
                store.withFile(media, file -> make(media, file));
            }
        } catch (RuntimeException | Error e) {
            media.isBroken();
            Log.warnf(e, "The picture %s cannot be made smaller, so readers get it as it is", media.hash());
        }
        media.scaled(Instant.now());
    }

    private void make(Media media, Path file) throws IOException {
        var picture = Scaled.read(file, media.type(), Inspection.of(file).orientation());
        for (int width : media.widths().descending().toArray()) {
            picture.to(width);
            sizes.put(media.hash(), width, FileType.WEBP, picture.webp(media.type()));
            if (media.isServedSmaller(width)) {
                sizes.put(media.hash(), width, media.type(), picture.as(media.type()));
            }
        }
    }
}
