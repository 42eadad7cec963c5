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

/** Events about posts from all nodes, after the transactions that caused them are committed. */
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

    /** In a daemon thread, which does not keep the application from ending. */
    void start() {
        var thread = new Thread(listener, "news");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The events about a post from now on. A slow subscriber gets only the latest event of each name. After the connection was
     * lost there is {@link Event#RESUMED}. Ends only with the application.
     */
    public Multi<Event> of(long post) {
        return Multi.createFrom().publisher(subscriber -> subscribe(post, subscriber));
    }

    private void subscribe(long post, Flow.Subscriber<? super Event> subscriber) {
        var reader = new Reader(subscriber, Infrastructure.getDefaultExecutor(), left -> leave(post, left));
        readers.compute(post, (id, others) -> with(others, reader));
        subscriber.onSubscribe(reader); // which may cancel at once
    }

    private static Set<Reader> with(Set<Reader> others, Reader reader) {
        var all = others == null ? new HashSet<Reader>() : new HashSet<>(others); // a copy: other threads may be iterating over the old one
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

    /** How many posts have subscribers. */
    int posts() {
        return readers.size();
    }
}
