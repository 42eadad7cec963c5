package blog.galley.article;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import blog.galley.Problem;

/** Bounds how many long pages are rendered at once. Until it is sent, a page takes several times its length in memory. */
final class LongPages {

    /** In characters of HTML. */
    static final int LONG = 128 * 1024;
    static final int AT_ONCE = (int) Math.max(2, Runtime.getRuntime().maxMemory() / (32 * 1024 * 1024));
    static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Semaphore turns;
    private final Duration longestWait;

    LongPages(int atOnce, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * Waits until a page of this length may be rendered.
     *
     * @param whenWritten gets a task to run when the page is sent, which lets the next one in; running it twice does no harm
     * @throws Problem TOO_MANY if it takes too long
     */
    void await(int length, Consumer<Runnable> whenWritten) {
        if (length < LONG) {
            return;
        }
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.tooMany(ArticleMessages.class, ArticleMessages::manyLongPages);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.tooMany(ArticleMessages.class, ArticleMessages::manyLongPages);
        }
        var isOver = new AtomicBoolean();
        whenWritten.accept(() -> {
            if (isOver.compareAndSet(false, true)) {
                turns.release();
            }
        });
    }
}
