package blog.galley.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Logs a repeated event at most once a minute, with how often it has happened since, so that a flood does not fill the log. */
public final class Tally {

    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final LongConsumer say;
    private final AtomicLong times = new AtomicLong();
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    public Tally(LongConsumer say) {
        this.say = say;
    }

    public void count() {
        times.incrementAndGet();
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + QUIET)) {
            say.accept(times.getAndSet(0));
        }
    }
}
