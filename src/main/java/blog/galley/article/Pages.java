package blog.galley.article;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Posts;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** What stands by itself, such as About, and in no list. Those of admins are linked in the header of every page. */
@Named("pages")
@ApplicationScoped
public class Pages {

    private static final int MOST = 6;
    /** What came in before there were accounts is of who runs the blog. */
    private static final String BY_ADMINS = "and (p.authorId is null or exists (select 1 from Account a where a.id = p.authorId and a.role = blog.galley.account.Role.ADMIN)) ";

    private final EntityManager entities;
    private volatile List<PageLink> last = List.of();

    Pages(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their addresses. Where nobody may wait for the database, or no request is left to ask it for, those that it had last. */
    public List<PageLink> linked() {
        if (BlockingOperationControl.isBlockingAllowed() && Arc.container().requestContext().isActive()) {
            last = linked(Instant.now());
        }
        return last;
    }

    private List<PageLink> linked(Instant now) {
        return entities.createQuery("select p.path, r.title from Post p join p.published r where p.page = true and" + Posts.VISIBLE + BY_ADMINS + "order by p.path", PageLink.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }
}
