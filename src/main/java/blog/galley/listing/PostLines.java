package blog.galley.listing;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import blog.galley.language.When;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Posts as {@link PostLine}s: for the archive, which lists very many, and for links from one post to others. */
@ApplicationScoped
public class PostLines {

    private static final String LINE = "select p.path, r.title, r.language, p.publishedAt, p.publishedOffset, p.id"
            + " from Post p join p.published r where";

    private final EntityManager entities;
    private final Site site;

    PostLines(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    /** Listed posts from the first year to the last, both included, newest first. */
    public List<PostLine> between(int firstYear, int lastYear, Instant now) {
        var query = entities
                .createQuery(LINE + Posts.LISTED + PostSummaries.LOCALLY_BETWEEN + " order by p.publishedAt desc, p.id desc", Tuple.class)
                .setParameter("now", now);
        return PostSummaries.between(query, Year.of(firstYear), Year.of(lastYear)).getResultStream().map(this::line).toList();
    }

    /** The visible posts among these ids, in the order of the ids. */
    public List<PostLine> of(List<Long> posts, Instant now) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var lines = entities.createQuery(LINE + Posts.VISIBLE + "and p.id in :posts", Tuple.class)
                .setParameter("now", now)
                .setParameter("posts", posts)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(5, Long.class), this::line));
        return posts.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /** The listed post that was published before this one. */
    public Optional<PostLine> before(Post post, Instant now) {
        return neighbour(post, now, "<", "desc");
    }

    public Optional<PostLine> after(Post post, Instant now) {
        return neighbour(post, now, ">", "asc");
    }

    private Optional<PostLine> neighbour(Post post, Instant now, String side, String order) {
        return entities.createQuery((LINE + Posts.LISTED + """
                and (p.publishedAt %1$s :at or p.publishedAt = :at and p.id %1$s :id)
                order by p.publishedAt %2$s, p.id %2$s""").formatted(side, order), Tuple.class)
                .setParameter("now", now)
                .setParameter("at", post.publishedAt().toInstant())
                .setParameter("id", post.id())
                .setMaxResults(1)
                .getResultStream().map(this::line).findFirst();
    }

    private PostLine line(Tuple row) {
        return new PostLine(row.get(0, String.class), row.get(1, String.class), site.languageOf(row.get(2, String.class)),
                When.of(row.get(3, Instant.class).atOffset(ZoneOffset.ofTotalSeconds(row.get(4, Integer.class)))));
    }
}
