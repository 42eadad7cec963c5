package blog.galley.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.author.Authorship;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** Listed posts with their published texts, newest first, for feeds. */
@ApplicationScoped
public class Publications {

    private static final String ALL = "select p from Post p join fetch p.published r where";
    private static final String NEWEST_FIRST = " order by p.publishedAt desc, p.id desc";

    private final EntityManager entities;
    private final Authorship authorship;

    Publications(EntityManager entities, Authorship authorship) {
        this.entities = entities;
        this.authorship = authorship;
    }

    public List<Post> latest(int most, Instant now) {
        return listed("", now).setMaxResults(most).getResultList();
    }

    public List<Post> tagged(String slug, int most, Instant now) {
        return listed("and exists (select t from r.tags t where t.slug = :slug)", now).setParameter("slug", slug).setMaxResults(most)
                .getResultList();
    }

    public List<Post> by(Account author, int most, Instant now) {
        return authorship.latest(author, most, now);
    }

    /** The listed posts among these ids. */
    public List<Post> of(List<Long> posts, Instant now) {
        return posts.isEmpty() ? List.of() : listed("and p.id in :posts", now).setParameter("posts", posts).getResultList();
    }

    /** A visible post or page, by its id. Empty if there is none. */
    public Optional<Post> numbered(long post, Instant now) {
        return posts(Posts.VISIBLE + "and p.id = :post", now).setParameter("post", post).getResultStream().findFirst();
    }

    /** When the next scheduled post appears, or the next one expires. Empty if neither is planned. */
    public Optional<Instant> nextTurn(Instant now) {
        return Optional.ofNullable(entities.createQuery("""
                select min(case when p.publishedAt > :now then p.publishedAt else p.expiresAt end) from Post p
                where p.published is not null and (p.publishedAt > :now or p.expiresAt > :now)""", Instant.class)
                .setParameter("now", now)
                .getSingleResult());
    }

    private TypedQuery<Post> listed(String which, Instant now) {
        return posts(Posts.LISTED + which, now);
    }

    private TypedQuery<Post> posts(String which, Instant now) {
        return entities.createQuery(ALL + which + NEWEST_FIRST, Post.class).setParameter("now", now);
    }
}
