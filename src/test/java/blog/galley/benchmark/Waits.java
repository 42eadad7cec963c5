package blog.galley.benchmark;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** How long somebody who asks again and again waited each time, in milliseconds, and how often in vain. */
final class Waits {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Samples answered = new Samples();
    private int unanswered;

    /** @param end as System.nanoTime() has it; who has asked before is still waited for */
    static Waits until(long end, Runnable question, Consumer<String> complaints) {
        var waits = new Waits();
        do {
            long start = System.nanoTime();
            try {
                question.run();
                waits.answered.add((System.nanoTime() - start) / 1e6);
            } catch (AssertionError e) {
                waits.unanswered++;
                complaints.accept(e.getMessage().strip().replaceAll("\\s+", " "));
            }
            LockSupport.parkNanos(PAUSE);
        } while (System.nanoTime() < end);
        return waits;
    }

    Object slowest() {
        int all = answered.count() + unanswered;
        return unanswered == 0
                ? (Object) answered.at(1)
                : String.format(Locale.ROOT, "%d of %d not answered, else %.2f", unanswered, all, answered.at(1));
    }

    Object times(Waits others) {
        return unanswered + others.unanswered == 0 ? (Object) (answered.at(1) / others.answered.at(1)) : "none";
    }
}
