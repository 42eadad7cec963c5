package blog.galley.feed;

import java.time.Instant;
import java.util.List;

import blog.galley.post.Appeared;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Posts whose hour has come without anybody doing anything. Each is told of once, to the node that asks first. */
@ApplicationScoped
public class Announcements {

    /** What was published at once was told of then. An import does not say when it was published, so it may be told of twice. */
    private static final String DUE = "select p from Post p join fetch p.published r where" + Posts.LISTED
            + "and p.publishedAt > :before and (p.updatedAt < p.publishedAt or p.frontMatter is not null) order by p.publishedAt";

    private final EntityManager entities;

    Announcements(EntityManager entities) {
        this.entities = entities;
    }

    /** Those since somebody claimed some last. Other nodes wait until the transaction ends, and then find them claimed. */
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
