package blog.galley.exchange;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import blog.galley.Problem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Starts imports, one at a time, and lets nobody wait for them. */
@ApplicationScoped
public class Imports {

    private static final Duration LAST_PAGE = Duration.ofSeconds(10);

    private final Importer importer;
    private final ImportRuns runs;
    private final DataSource database;
    private final ManagedExecutor executor;
    private volatile CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    Imports(Importer importer, ImportRuns runs, DataSource database, ManagedExecutor executor) {
        this.importer = importer;
        this.runs = runs;
        this.database = database;
        this.executor = executor;
    }

    /** Answers with the number of the run, which goes on by itself and closes the files in the end. */
    @Transactional(TxType.NOT_SUPPORTED) // the lock must not end with a transaction
    long start(FileTree files, ImportRequest request) {
        var lock = ImportLock.take(database, request.author()).orElse(null);
        if (lock == null) {
            close(files);
            throw Problem.conflict(ExchangeMessages.class, ExchangeMessages::isRunning);
        }
        try {
            long run = runs.begin(request.label(), request.author(), Instant.now(), request.language());
            running = executor.runAsync(() -> run(run, files, request, lock));
            return run;
        } catch (RuntimeException e) {
            lock.close();
            close(files);
            throw e;
        }
    }

    private void run(long run, FileTree files, ImportRequest request, ImportLock lock) {
        try (lock; files) {
            importer.run(run, files, request);
        } catch (IOException | RuntimeException e) {
            Log.errorf(e, "The import of %s ended early", request.label());
        }
    }

    /** Until the import that is running is done, or this much time has passed. */
    void await(Duration most) {
        running.handle((done, failed) -> done).completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS).join();
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
