package blog.galley.news;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A subscription to the events of one post, with back pressure. Of each name only the latest event waits, for it outdates the others. */
final class Reader implements Flow.Subscription {

    private final Flow.Subscriber<? super Event> subscriber;
    private final Executor executor;
    private final Consumer<Reader> leave;
    private final Map<String, Event> waiting = new LinkedHashMap<>();
    private long wanted;
    private boolean busy;
    private boolean gone;

    Reader(Flow.Subscriber<? super Event> subscriber, Executor executor, Consumer<Reader> leave) {
        this.subscriber = subscriber;
        this.executor = executor;
        this.leave = leave;
    }

    synchronized void tell(Event event) {
        waiting.remove(event.name()); // so that it is put at the end
        waiting.put(event.name(), event);
        handOn();
    }

    @Override
    public synchronized void request(long more) {
        wanted = wanted + more > 0 ? wanted + more : Long.MAX_VALUE;
        handOn();
    }

    private void handOn() {
        if (!busy && hasNext()) {
            busy = true;
            try {
                executor.execute(this::handOnAll);
            } catch (RuntimeException | Error full) { // no thread is free; the next event tries again, and takes this one along
                busy = false;
                throw full;
            }
        }
    }

    private void handOnAll() {
        try {
            for (var event = next(); event != null; event = next()) {
                subscriber.onNext(event);
            }
        } catch (RuntimeException | Error unread) { // nothing would deliver the rest
            cancel();
            subscriber.onError(unread);
        }
    }

    private synchronized Event next() {
        busy = hasNext();
        if (!busy) {
            return null;
        }
        wanted--;
        var oldest = waiting.values().iterator();
        var event = oldest.next();
        oldest.remove();
        return event;
    }

    private boolean hasNext() {
        return !gone && wanted > 0 && !waiting.isEmpty();
    }

    @Override
    public void cancel() {
        synchronized (this) {
            gone = true;
        }
        leave.accept(this);
    }

    void end() {
        cancel();
        subscriber.onComplete();
    }
}
