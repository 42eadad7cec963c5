package blog.galley.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Says the same at most once a minute, and how often it has happened since it was last said: a flood fills no log. */
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
