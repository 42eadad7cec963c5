package blog.galley.editor.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import blog.galley.post.Post;
import blog.galley.post.PostMetadata;
import blog.galley.post.Posts;
import blog.galley.tag.Tag;
import blog.galley.tag.TagLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

/** The list of an author's posts, with the title and tags of their working texts. */
@ApplicationScoped
public class Desk {

    /** @param changed whether readers see another text than this */
    public record Sheet(Post post, boolean changed, String title, long version, Instant savedAt, List<TagLink> tags) {
    }

    /** JPQL: the new post {@code p} with the working text {@code r} is still empty, without metadata or attachments. */
    private static final String BLANK = """
            (p.latestVersion = 1 and p.frontMatter is null and r.change.added = 0 and r.title = '' and r.summary = ''
              and r.metadata is not distinct from :none
              and not exists (select t from r.tags t) and not exists (select f from Attachment f where f.postId = p.id)) """;

    /** How long an empty new post is kept; its tab may still be open. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final EntityManager entities;
    private final Posts posts;

    Desk(EntityManager entities, Posts posts) {
        this.entities = entities;
        this.posts = posts;
    }

    /** Removes an author's new posts that stayed empty. */
    public void tidy(long author, Instant now) {
        entities.createQuery("select p from Post p join p.working r where p.authorId = :author and p.createdAt <= :before and" + BLANK,
                Post.class)
                .setParameter("author", author)
                .setParameter("none", PostMetadata.NONE)
                .setParameter("before", now.minus(PATIENCE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().forEach(posts::remove);
    }

    /**
     * Last worked on first; without the trash and new posts that are still empty.
     *
     * @param everybodys also what other authors have
     */
    public List<Sheet> of(long author, boolean everybodys) {
        var rows = entities
                .createQuery("""
                        select p, r.title, r.version, r.savedAt, r.id, p.published.id from Post p join p.working r
                        where (p.authorId = :author or :everybodys = true) and p.trashedAt is null and not""" + BLANK
                        + "order by r.savedAt desc, p.id desc", Tuple.class)
                .setParameter("none", PostMetadata.NONE)
                .setParameter("author", author)
                .setParameter("everybodys", everybodys)
                .getResultList();
        var tags = tags(author, everybodys);
        return rows.stream().map(row -> new Sheet(row.get(0, Post.class),
                row.get(5, Long.class) != null && !row.get(5, Long.class).equals(row.get(4, Long.class)),
                row.get(1, String.class), row.get(2, Long.class), row.get(3, Instant.class),
                tags.getOrDefault(row.get(4, Long.class), List.of()))).toList();
    }

    /**
     * The tags of an author's own posts and of what readers see; not those that only an earlier version had.
     *
     * @param everybodys also those of what other authors have not published
     */
    public List<Tag> tagsKnownTo(long author, boolean everybodys, Instant now) {
        return entities.createQuery(
                "from Tag t where t.id in (select u.id from Post p join p.working r join r.tags u"
                        + " where p.trashedAt is null and (p.authorId = :author or :everybodys = true))"
                        + " or t.id in (select u.id from Post p join p.published r join r.tags u"
                        + " where p.authorId = :author or :everybodys = true or"
                        + Posts.VISIBLE + ")"
                        + " order by lower(t.name)",
                Tag.class)
                .setParameter("author", author)
                .setParameter("everybodys", everybodys)
                .setParameter("now", now)
                .getResultList();
    }

    private Map<Long, List<TagLink>> tags(long author, boolean everybodys) {
        return entities.createQuery("""
                select r.id, t.name, t.slug from Post p join p.working r join r.tags t
                where p.authorId = :author or :everybodys = true order by r.id, index(t)""", Tuple.class)
                .setParameter("author", author)
                .setParameter("everybodys", everybodys)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get(0, Long.class),
                        Collectors.mapping(row -> new TagLink(row.get(1, String.class), row.get(2, String.class)), Collectors.toList())));
    }
}
