package blog.galley.news;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What happens to posts, on whichever node, when it is committed. */
@Singleton
public class News {

    private final Map<Long, Set<Reader>> readers = new ConcurrentHashMap<>();
    private final Listener listener;

    News(AgroalDataSource database) {
        listener = new Listener(OwnConnection.to(database), this::spread);
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    /** A daemon: nothing waits for it in the end. */
    void start() {
        var thread = new Thread(listener, "news");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What happens to a post from now on. A slow reader gets the latest of each kind, and after a gap in the line
     * {@link Event#RESUMED}. Never ends but with the application.
     */
    public Multi<Event> of(long post) {
        return Multi.createFrom().publisher(subscriber -> subscribe(post, subscriber));
    }

    private void subscribe(long post, Flow.Subscriber<? super Event> subscriber) {
        var reader = new Reader(subscriber, Infrastructure.getDefaultExecutor(), left -> leave(post, left));
        readers.compute(post, (id, others) -> with(others, reader));
        subscriber.onSubscribe(reader); // may be the end of it already
    }

    private static Set<Reader> with(Set<Reader> others, Reader reader) {
        var all = others == null ? new HashSet<Reader>() : new HashSet<>(others); // a copy, for others may be reading it
        all.add(reader);
        return all;
    }

    private void leave(long post, Reader reader) {
        readers.computeIfPresent(post, (id, all) -> {
            var others = new HashSet<>(all);
            others.remove(reader);
            return others.isEmpty() ? null : others;
        });
    }

    private void spread(Event event) {
        if (event.equals(Event.RESUMED)) {
            readers.values().forEach(all -> all.forEach(reader -> reader.tell(event)));
        } else {
            readers.getOrDefault(event.post(), Set.of()).forEach(reader -> reader.tell(event));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void stop() {
        listener.stop();
        readers.values().forEach(all -> all.forEach(Reader::end));
    }

    /** How many posts have somebody who listens. */
    int posts() {
        return readers.size();
    }
}
