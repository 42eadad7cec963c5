package blog.galley.media;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

/**
 * Bounds how many chunks of files are in memory at once. A reader needs a turn to be sent a chunk, and has it until the chunk has been
 * written. A reader that is too slow is disconnected, and sooner while others wait. Waiting takes no thread, so this is no semaphore.
 */
@Singleton
class Turns {

    /** Asks for turns, and is called back. */
    interface Reader {
        /** Its turn has come. */
        void go();

        /** It was too slow and has to end its connection. */
        void hangUp();
    }

    /** How long a chunk may take to be written; so the least speed is 64 KB in 30 seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Duration PATIENCE_WHILE_OTHERS_WAIT = Duration.ofSeconds(1);

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 16;
    private static final int WAITING_FOR_EACH = 4;

    private final int most;
    private final Deque<Reader> waiting = new ArrayDeque<>();
    private final Map<Reader, Long> sending = new LinkedHashMap<>(); // since when, in nanoseconds; the longest first
    private int taken;

    Turns() {
        this((int) Math.max(16, Math.min(1024, MOST_BYTES / Delivery.CHUNK)));
    }

    Turns(int most) {
        this.most = most;
    }

    /** Whether so many wait already that one more should be refused. */
    synchronized boolean areSoughtByTooMany() {
        return waiting.size() >= WAITING_FOR_EACH * most;
    }

    synchronized int taken() {
        return taken;
    }

    void ask(Reader reader) {
        synchronized (this) {
            if (taken == most) {
                waiting.add(reader);
                return;
            }
            taken++;
        }
        reader.go();
    }

    /** The chunk is handed to the network; from now on the time of the turn counts. */
    synchronized void sends(Reader reader, long nanoTime) {
        sending.put(reader, nanoTime);
    }

    void end(Reader reader) {
        Reader next;
        synchronized (this) {
            sending.remove(reader);
            next = waiting.poll();
            if (next == null) {
                taken--;
            }
        }
        if (next != null) {
            next.go();
        }
    }

    /** Disconnects readers that are too slow; called every second. */
    void check(long nanoTime) {
        tooSlow(nanoTime).forEach(Reader::hangUp);
    }

    private synchronized List<Reader> tooSlow(long nanoTime) {
        var slow = new ArrayList<Reader>();
        for (var each : sending.entrySet()) {
            var patience = slow.size() < waiting.size() ? PATIENCE_WHILE_OTHERS_WAIT : PATIENCE;
            if (nanoTime - each.getValue() < patience.toNanos()) {
                break;
            }
            slow.add(each.getKey());
        }
        slow.forEach(sending::remove); // each is told once, and ends its turn itself
        return slow;
    }
}
