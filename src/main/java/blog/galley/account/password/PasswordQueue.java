package blog.galley.account.password;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Runs what hashes passwords, as many at a time as there are cores: more would only take longer, and leave nothing for readers. A request
 * that waits holds no thread. When too many wait, or one has waited too long, it fails with {@link Full}. Known browsers go first, which
 * is why this is a priority queue and no semaphore.
 */
@Singleton
public class PasswordQueue {

    /** A hash takes about a third of a second, so the last of these waits some four seconds. */
    private static final int MOST_STRANGERS_A_CORE = 12;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

    /** Too many wait, or this one has waited for too long. The work was not begun. */
    public static final class Full extends RuntimeException {
        Full() {
            super("too many passwords wait to be hashed", null, false, false);
        }
    }

    private record Task(boolean known, long number, Runnable work) implements Runnable, Comparable<Task> {
        private static final Comparator<Task> ORDER = Comparator.comparing((Task task) -> !task.known).thenComparing(Task::number);

        @Override
        public int compareTo(Task other) {
            return ORDER.compare(this, other);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    private final int most;
    private final Duration longest;
    private final ThreadPoolExecutor threads;
    private final AtomicLong numbers = new AtomicLong();

    PasswordQueue() {
        this(Runtime.getRuntime().availableProcessors(), MOST_STRANGERS_A_CORE * Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);
    }

    PasswordQueue(int cores, int most, Duration longest) {
        this.most = most;
        this.longest = longest;
        threads = new ThreadPoolExecutor(cores, cores, 1, TimeUnit.MINUTES, new PriorityBlockingQueue<>(), work -> {
            var thread = new Thread(work, "password");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The result of the work, on a worker thread; or the failure {@link Full}.
     *
     * @param known whether the browser was signed in before: those go first, and others cannot take their places
     */
    public <T> Uni<T> of(boolean known, Supplier<T> work) {
        return Uni.createFrom().completionStage(() -> begin(known, work)).emitOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Lets callers refuse before they look anything up. */
    public boolean isFull(boolean known) {
        return threads.getQueue().size() >= (known ? 2 * most : most);
    }

    private synchronized <T> CompletionStage<T> begin(boolean known, Supplier<T> work) {
        var found = new CompletableFuture<T>();
        if (isFull(known)) {
            found.completeExceptionally(new Full());
        } else {
            long latest = System.nanoTime() + longest.toNanos();
            threads.execute(new Task(known, numbers.getAndIncrement(), () -> run(work, found, latest)));
        }
        return found;
    }

    /** The answer for {@link Full}: 429, with the time to wait. */
    public static <T> ResponseBuilder<T> refusal() {
        return ResponseBuilder.<T>create(RestResponse.Status.TOO_MANY_REQUESTS).header("Retry-After", BEFORE_NEXT_TRY.toSeconds());
    }

    private static <T> void run(Supplier<T> work, CompletableFuture<T> found, long latest) {
        if (System.nanoTime() - latest > 0) {
            found.completeExceptionally(new Full());
            return;
        }
        try {
            found.complete(work.get());
        } catch (Throwable failure) {
            found.completeExceptionally(failure);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
