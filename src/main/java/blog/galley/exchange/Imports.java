package blog.galley.exchange;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import blog.galley.Problem;
import blog.galley.exchange.files.FileTree;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Starts imports in the background, one at a time for each account. */
@ApplicationScoped
public class Imports {

    private static final Duration LAST_PAGE = Duration.ofSeconds(10);
    /** At a time on this node, since each keeps files on the disk, and a connection that holds its lock. */
    private static final int MOST = 4;

    private final Importer importer;
    private final ImportRuns runs;
    private final DataSource database;
    private final ManagedExecutor executor;
    private final Semaphore places = new Semaphore(MOST);
    private final Set<CompletableFuture<Void>> running = ConcurrentHashMap.newKeySet();

    Imports(Importer importer, ImportRuns runs, DataSource database, ManagedExecutor executor) {
        this.importer = importer;
        this.runs = runs;
        this.database = database;
        this.executor = executor;
    }

    /**
     * Answers with the id of the run, which goes on in the background and closes the files in the end. Throws a {@code Problem} of kind
     * conflict if too many imports run, or one of this account.
     */
    @Transactional(TxType.NOT_SUPPORTED) // the lock must not end with a transaction
    long start(FileTree files, ImportRequest request) {
        boolean begun = false;
        try {
            if (!places.tryAcquire()) {
                throw Problem.conflict(ExchangeMessages.class, ExchangeMessages::manyRunning);
            }
            try {
                var run = begin(files, request);
                begun = true;
                return run;
            } finally {
                if (!begun) {
                    places.release();
                }
            }
        } finally {
            if (!begun) {
                close(files);
            }
        }
    }

    private long begin(FileTree files, ImportRequest request) {
        var lock = ImportLock.take(database, request.author())
                .orElseThrow(() -> Problem.conflict(ExchangeMessages.class, ExchangeMessages::isRunning));
        try {
            long run = runs.begin(request.label(), request.author(), Instant.now(), request.language());
            var work = executor.runAsync(() -> run(run, files, request, lock));
            running.add(work);
            work.whenComplete((done, failed) -> running.remove(work));
            return run;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private void run(long run, FileTree files, ImportRequest request, ImportLock lock) {
        try (lock) {
            importer.run(run, files, request);
        } catch (RuntimeException | Error e) { // nobody waits for this thread to hear of it
            Log.errorf(e, "The import of %s ended early", request.label());
        } finally {
            close(files);
            places.release();
        }
    }

    /** Waits until the imports that are running have ended, or this much time has passed. */
    void await(Duration most) {
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).handle((done, failed) -> done)
                .completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    void stop(@Observes ShutdownEvent event) {
        importer.stop();
        await(LAST_PAGE);
    }

    private static void close(FileTree files) {
        try {
            files.close();
        } catch (IOException e) {
            Log.warn("What was uploaded could not be cleared away", e);
        }
    }
}
