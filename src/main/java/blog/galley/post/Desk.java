package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** What an author has on the desk: every post with the title and tags of its working text. */
@ApplicationScoped
public class Desk {

    /** @param changed whether readers see another text than this */
    public record Sheet(Post post, boolean changed, String title, long version, Instant savedAt, List<TagLink> tags) {
    }

    private final EntityManager entities;

    Desk(EntityManager entities) {
        this.entities = entities;
    }

    /** Last worked on first. @param everybodys also what other authors have */
    public List<Sheet> of(long author, boolean everybodys) {
        var rows = entities.createQuery("""
                select p, r.title, r.version, r.savedAt, r.id, p.published.id from Post p join p.working r
                where p.authorId = :author or :everybodys = true order by r.savedAt desc, p.id desc""", Tuple.class)
                .setParameter("author", author)
                .setParameter("everybodys", everybodys)
                .getResultList();
        var tags = tags(author, everybodys);
        return rows.stream().map(row -> new Sheet(row.get(0, Post.class),
                row.get(5, Long.class) != null && !row.get(5, Long.class).equals(row.get(4, Long.class)),
                row.get(1, String.class), row.get(2, Long.class), row.get(3, Instant.class),
                tags.getOrDefault(row.get(4, Long.class), List.of()))).toList();
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
