package blog.galley.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import blog.galley.post.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** Counts the listed posts by tag, year and month, in one pass over them in the database. */
@ApplicationScoped
public class Counts {

    /** The local time at which a post {@code p} was published, by the offset that its author gave, as its page shows it. */
    private static final String LOCALLY = "(p.published_at at time zone 'UTC' + p.published_offset * interval '1 second')";

    /** Years are counted as if the filter had no year, since choosing another replaces it. */
    private static final String WORDS = """
            with seen as materialized (
              select p.published_id as revision, cast(extract(year from %s) as integer) as year,
                (:wanted = 0 or :wanted = (select count(*) from revision_tag r
                  where r.revision_id = p.published_id and r.tag_id = any (array(select id from tag where slug in (:slugs))))) as tagged
              from post p where %s)
            select t.id as id, t.slug as slug, t.name as name, lower(t.name) as place, count(*) as posts,
              count(*) filter (where s.tagged and :year in (0, s.year)) as remaining
            from seen s join revision_tag r on r.revision_id = s.revision join tag t on t.id = r.tag_id group by t.id
            union all
            select null, null, cast(year as text), null, count(*), count(*) filter (where tagged) from seen group by year
            order by posts desc, place""".formatted(LOCALLY, Posts.LISTED_ROW);

    private static final String MONTHS = """
            select cast(extract(year from %1$s) as integer) as year, cast(extract(month from %1$s) as integer) as month, count(*) as posts
            from post p where %2$s group by year, month order by year, month""".formatted(LOCALLY, Posts.LISTED_ROW);

    private final EntityManager entities;

    Counts(EntityManager entities) {
        this.entities = entities;
    }

    public WordCounts of(ArchiveFilter filter, Instant now) {
        var slugs = filter.tags().slugs();
        int year = filter.year().isEmpty() ? 0 : filter.calendarYear().orElse(-1);
        var rows = rows(entities.createNativeQuery(WORDS, Tuple.class)
                .setParameter("wanted", slugs.size())
                .setParameter("slugs", slugs.isEmpty() ? List.of("") : slugs)
                .setParameter("year", year), now);
        return new WordCounts(
                rows.stream().filter(row -> row.get("slug") != null)
                        .map(row -> new TagCount(number(row, "id"), row.get("name", String.class), row.get("slug", String.class),
                                number(row, "posts"), number(row, "remaining")))
                        .toList(),
                rows.stream().filter(row -> row.get("slug") == null)
                        .map(row -> new YearCount(Integer.parseInt(row.get("name", String.class)), number(row, "posts"),
                                number(row, "remaining")))
                        .sorted(Comparator.comparingInt(YearCount::year).reversed())
                        .toList());
    }

    /** The tags of listed posts, the most used first. */
    public List<TagCount> tags(Instant now) {
        return of(ArchiveFilter.NONE, now).tags();
    }

    /** The months that have posts, the oldest first. */
    public List<MonthCount> months(Instant now) {
        return rows(entities.createNativeQuery(MONTHS, Tuple.class), now).stream()
                .map(row -> new MonthCount((int) number(row, "year"), (int) number(row, "month"), number(row, "posts")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query, Instant now) {
        return query.setParameter("now", now).getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
