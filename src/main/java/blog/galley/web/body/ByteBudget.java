package blog.galley.web.body;

import java.util.concurrent.atomic.AtomicLong;

/** Bounds the bytes held in memory at once for one purpose. Callers give back what they took, once. */
public final class ByteBudget {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    /** @param share of the memory that Java may use: 8 for an eighth */
    public static ByteBudget ofHeap(int share) {
        return new ByteBudget(Runtime.getRuntime().maxMemory() / share);
    }

    public ByteBudget(long most) {
        this.most = most;
    }

    /** False if there is no room; then nothing is taken. */
    public boolean take(long bytes) {
        if (held.addAndGet(bytes) <= most) {
            return true;
        }
        give(bytes);
        return false;
    }

    public void give(long bytes) {
        held.addAndGet(-bytes);
    }

    public long held() {
        return held.get();
    }
}
