package blog.galley.database;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ApplicationLifecycleManager;

/** The application that uses the database. When the process ends, the database must wait for it, since it may still write. */
final class RunningApplication {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private RunningApplication() {
    }

    static void awaitEnd() {
        var application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            CompletableFuture.runAsync(application::awaitShutdown)
                    .completeOnTimeout(null, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(interrupted -> null)
                    .join();
        }
    }
}
