package blog.galley.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.listing.PostLine;
import blog.galley.listing.PostLines;
import blog.galley.listing.PostSummaries;
import blog.galley.listing.PostSummary;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Listed posts by series, in reading order: by weight, then by date. Names with the same slug are one series. */
@ApplicationScoped
public class SeriesPosts {

    private static final String PARTS = " from Post p join p.published r"
            + " where r.wasPublished = true and r.seriesSlug = :slug and r.seriesSlug <> '' and"
            + Posts.LISTED + "order by r.metadata.weight nulls last, p.publishedAt, p.id";

    /** The name as the latest post has it. */
    private static final String ALL = """
            select (array_agg(r.series order by p.published_at desc))[1] as name, r.series_slug as slug, count(*) as posts
            from post p join revision r on r.id = p.published_id
            where r.was_published and r.series_slug <> '' and""" + Posts.LISTED_ROW
            + "group by r.series_slug order by lower((array_agg(r.series order by p.published_at desc))[1])";

    private static final String NAMES = """
            select distinct r.metadata.series from Revision r where r.metadata.series <> ''
            and (r.id in (select w.id from Post p join p.working w
                where p.trashedAt is null and (p.authorId = :author or :everybodys = true))
            or r.id in (select u.id from Post p join p.published u where p.authorId = :author or :everybodys = true or"""
            + Posts.VISIBLE + """
                    )) order by r.metadata.series""";

    private final EntityManager entities;
    private final PostSummaries archive;
    private final PostLines lines;

    SeriesPosts(EntityManager entities, PostSummaries archive, PostLines lines) {
        this.entities = entities;
        this.archive = archive;
        this.lines = lines;
    }

    @SuppressWarnings("unchecked")
    public List<SeriesCount> all(Instant now) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class).setParameter("now", now).getResultList();
        return rows.stream()
                .map(row -> new SeriesCount(row.get("name", String.class), row.get("slug", String.class), row.get("posts", Long.class)))
                .toList();
    }

    /** In the order in which they are to be read; none if there is no such series. */
    public List<PostSummary> of(String slug, Instant now) {
        return archive.of(parts(slug, now), now);
    }

    /** Empty for a post that is in no series, or alone in it. */
    public Optional<SeriesPlace> placeOf(Post post, Instant now) {
        var text = post.published();
        if (text.seriesSlug().isEmpty()) {
            return Optional.empty();
        }
        var parts = parts(text.seriesSlug(), now);
        int at = parts.indexOf(post.id());
        return at < 0 || parts.size() < 2
                ? Optional.empty()
                : Optional.of(new SeriesPlace(text.metadata().series(), text.seriesSlug(), at + 1, parts.size(),
                        line(parts, at - 1, now), line(parts, at + 1, now)));
    }

    private PostLine line(List<Long> parts, int at, Instant now) {
        return at < 0 || at == parts.size() ? null : lines.of(List.of(parts.get(at)), now).stream().findFirst().orElse(null);
    }

    private List<Long> parts(String slug, Instant now) {
        return entities.createQuery("select p.id" + PARTS, Long.class).setParameter("slug", slug).setParameter("now", now).getResultList();
    }

    /**
     * The names of series that an author may learn of, for suggestions: of their own posts and of visible ones.
     *
     * @param everybodys whether also those of other authors' drafts
     */
    public List<String> namesKnownTo(long author, boolean everybodys, Instant now) {
        return entities.createQuery(NAMES, String.class)
                .setParameter("author", author)
                .setParameter("everybodys", everybodys)
                .setParameter("now", now)
                .getResultList();
    }
}
