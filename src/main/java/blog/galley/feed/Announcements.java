package blog.galley.feed;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Appeared;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Posts that were scheduled and are now visible. Several nodes may ask; each post is given to one of them, once. */
@ApplicationScoped
public class Announcements {

    /** Posts that were published at once were announced then. Imported posts do not say when they were, so some are announced twice. */
    private static final String DUE = "select p from Post p join fetch p.published r where" + Posts.LISTED
            + "and p.publishedAt > :before and (p.updatedAt < p.publishedAt or p.frontMatter is not null) order by p.publishedAt";

    private final EntityManager entities;

    Announcements(EntityManager entities) {
        this.entities = entities;
    }

    /** The posts that appeared since the last claim. The row lock makes other nodes wait, and then find them claimed. */
    public List<Appeared> claim(Instant now) {
        var before = (Instant) entities.createNativeQuery("select until from announcement for update", Instant.class).getSingleResult();
        if (!before.isBefore(now)) {
            return List.of();
        }
        entities.createNativeQuery("update announcement set until = :now").setParameter("now", now).executeUpdate();
        return entities.createQuery(DUE, Post.class).setParameter("now", now).setParameter("before", before)
                .getResultStream().map(Appeared::of).toList();
    }
}
