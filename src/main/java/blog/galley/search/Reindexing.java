package blog.galley.search;

import java.util.List;

import blog.galley.post.Posts;
import blog.galley.search.analysis.Analysis;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Indexes, when the application starts, the posts that are not indexed or that another version of {@link Analysis} has indexed.
 * One post for each transaction, so that no author waits for a lock, and on one node at a time. Meanwhile the old index is searched.
 */
@ApplicationScoped
class Reindexing {

    private static final long LOCK = 0x7365_6172_6368L; // "search"

    private static final String DUE = """
            select p.id from post p left join search_entry s on s.post_id = p.id
            where p.published_id is not null and p.id > :last
            and (s.post_id is null or s.analysis <> :analysis or s.revision_id <> p.published_id) order by p.id""";

    private final EntityManager entities;
    private final ManagedExecutor executor;
    private final Posts posts;
    private final SearchIndex index;

    Reindexing(EntityManager entities, ManagedExecutor executor, Posts posts, SearchIndex index) {
        this.entities = entities;
        this.executor = executor;
        this.posts = posts;
        this.index = index;
    }

    void start(@Observes StartupEvent event) {
        executor.runAsync(this::all);
    }

    void all() {
        try {
            long done = 0;
            for (Long last = next(0); last != null; last = next(last)) {
                done += one(last) ? 1 : 0;
            }
            if (done > 0) {
                Log.infof("%d posts can be searched from now on", done);
            }
        } catch (RuntimeException | Error e) { // logged here, since this thread has no caller
            Log.warn("Not all posts can be searched yet. The rest is indexed at the next start, or when it is published again.", e);
        }
    }

    private Long next(long last) {
        return QuarkusTransaction.requiringNew().call(() -> due(last)).stream().findFirst().orElse(null);
    }

    private List<Long> due(long last) {
        return entities.createNativeQuery(DUE, Long.class)
                .setParameter("last", last)
                .setParameter("analysis", Analysis.VERSION)
                .setMaxResults(1)
                .getResultList();
    }

    /** False if another node does it. A text that cannot be indexed is logged, and the others go on. */
    private boolean one(long id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> isOurs() && write(id));
        } catch (RuntimeException | Error e) {
            Log.warnf(e, "The post %d cannot be searched", id);
            return false;
        }
    }

    private boolean isOurs() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", LOCK).getSingleResult();
    }

    private boolean write(long id) {
        var post = posts.requireLocked(id);
        if (post.isPublished()) {
            index.write(post);
        }
        return post.isPublished();
    }
}
