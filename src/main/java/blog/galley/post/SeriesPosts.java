package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The posts that readers can see, by series. Two spellings of a name that have the same slug are one series. */
@ApplicationScoped
public class SeriesPosts {

    private static final String PARTS = " from Post p join p.published r where r.wasPublished = true and r.details.seriesSlug = :slug and r.details.seriesSlug <> '' and"
            + Posts.LISTED + "order by r.details.weight nulls last, p.publishedAt, p.id";

    /** The name as the latest post has it. */
    private static final String ALL = """
            select (array_agg(r.series order by p.published_at desc))[1] as name, r.series_slug as slug, count(*) as posts
            from post p join revision r on r.id = p.published_id
            where r.was_published and r.series_slug <> '' and""" + Posts.LISTED_ROW + "group by r.series_slug order by lower((array_agg(r.series order by p.published_at desc))[1])";

    private final EntityManager entities;
    private final Archive archive;

    SeriesPosts(EntityManager entities, Archive archive) {
        this.entities = entities;
        this.archive = archive;
    }

    @SuppressWarnings("unchecked")
    public List<SeriesCount> all(Instant now) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class).setParameter("now", now).getResultList();
        return rows.stream().map(row -> new SeriesCount(row.get("name", String.class), row.get("slug", String.class), row.get("posts", Long.class))).toList();
    }

    /** In the order in which they are to be read; none if there is no such series. */
    public List<PostSummary> of(String slug, Instant now) {
        return archive.of(entities.createQuery("select p.id" + PARTS, Long.class).setParameter("slug", slug).setParameter("now", now).getResultList(), now);
    }

    /** Nothing for a post that is in no series, or alone in it. */
    public Optional<SeriesPlace> placeOf(Post post, Instant now) {
        var text = post.published();
        if (text.seriesSlug().isEmpty()) {
            return Optional.empty();
        }
        var parts = entities.createQuery("select p.id, p.path, r.title" + PARTS, SeriesPart.class)
                .setParameter("slug", text.seriesSlug()).setParameter("now", now).getResultList();
        return Optional.ofNullable(SeriesPlace.of(post.id(), text.details().series(), text.seriesSlug(), parts)).filter(place -> place.count() > 1);
    }

    /** Those that a text has which authors work on, for them to choose from. */
    public List<String> names() {
        return entities.createQuery("select distinct r.details.series from Post p join p.working r where r.details.series <> '' order by r.details.series", String.class).getResultList();
    }
}
