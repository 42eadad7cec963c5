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
 * Bounds how many chunks of files are in memory at once: to send one a reader needs a turn, and has it until the chunk has
 * left. Nobody holds one for long who does not take what was sent, and for even less while others wait.
 */
@Singleton
class Turns {

    /** Who asks for a turn, and is told when it has come. */
    interface Reader {
        void go();

        void hangUp();
    }

    /** So long a chunk may take to leave: its size by this is the least speed. */
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Duration PATIENCE_WHILE_OTHERS_WAIT = Duration.ofSeconds(1);

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 16;
    private static final int WAITING_FOR_EACH = 4;

    private final int most;
    private final Deque<Reader> waiting = new ArrayDeque<>();
    private final Map<Reader, Long> sending = new LinkedHashMap<>(); // since when; the longest first
    private int taken;

    Turns() {
        this((int) Math.max(16, Math.min(1024, MOST_BYTES / Delivery.CHUNK)));
    }

    Turns(int most) {
        this.most = most;
    }

    /** Whether so many wait that one more would wait for nothing. */
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

    /** From now on it is up to the reader how long this turn takes. */
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

    /** Hangs up on who is too slow. */
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
