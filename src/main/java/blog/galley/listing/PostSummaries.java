package blog.galley.listing;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import blog.galley.language.When;
import blog.galley.post.Posts;
import blog.galley.site.Site;
import blog.galley.tag.TagLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

/** Posts as {@link PostSummary}s, for lists: by tags and year, newest first, or by id. */
@ApplicationScoped
public class PostSummaries {

    private static final String TAGGED = Posts.LISTED + """
            and (:wanted = 0 or :wanted = (select count(t) from Revision r join r.tags t where r = p.published and t.id in :tags)) """;
    /** By the local time of the author. {@code early} and {@code late} are bounds for the index: no offset is over 18 hours. */
    static final String LOCALLY_BETWEEN = """
             and p.publishedAt >= :early and p.publishedAt < :late
            and timestampadd(second, p.publishedOffset, p.publishedAt) >= :start
            and timestampadd(second, p.publishedOffset, p.publishedAt) < :end """;
    private static final String ROW = """
            select r.id, p.path, r.title, r.summary, r.excerpt, p.publishedAt, p.publishedOffset, r.minutes, r.language, p.id
            from Post p join p.published r where """;

    private final EntityManager entities;
    private final Site site;

    PostSummaries(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    /**
     * A page of the listed posts.
     *
     * @param tags ids of tags that they must all have: by slug the query would be slower
     */
    public List<PostSummary> page(List<Long> tags, OptionalInt year, Pager pager, Instant now) {
        return summaries(pager.of(newestFirst(tags, year, now)));
    }

    public List<PostSummary> latest(int most, Instant now) {
        return summaries(newestFirst(List.of(), OptionalInt.empty(), now).setMaxResults(most).getResultList());
    }

    private TypedQuery<Tuple> newestFirst(List<Long> tags, OptionalInt year, Instant now) {
        var query = entities
                .createQuery(ROW + TAGGED + (year.isPresent() ? LOCALLY_BETWEEN : "") + " order by p.publishedAt desc, p.id desc",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("wanted", tags.size())
                .setParameter("tags", tags.isEmpty() ? List.of(0L) : tags);
        year.ifPresent(of -> between(query, Year.of(of), Year.of(of)));
        return query;
    }

    static <T> TypedQuery<T> between(TypedQuery<T> query, Year first, Year last) {
        var start = first.atDay(1).atStartOfDay(ZoneOffset.UTC);
        var end = last.plusYears(1).atDay(1).atStartOfDay(ZoneOffset.UTC);
        return query.setParameter("start", start.toInstant()).setParameter("end", end.toInstant())
                .setParameter("early", start.minusHours(18).toInstant()).setParameter("late", end.plusHours(18).toInstant());
    }

    /** The visible posts among these ids, in the order of the ids. */
    public List<PostSummary> of(List<Long> posts, Instant now) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(ROW + Posts.VISIBLE + " and p.id in :posts", Tuple.class)
                .setParameter("now", now)
                .setParameter("posts", posts)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(9, Long.class), Function.identity()));
        return summaries(posts.stream().map(rows::get).filter(Objects::nonNull).toList());
    }

    private List<PostSummary> summaries(List<Tuple> rows) {
        var tags = tagsOf(rows.stream().map(row -> row.get(0, Long.class)).toList());
        return rows.stream().map(row -> new PostSummary(
                row.get(9, Long.class), row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, String.class).isBlank() ? row.get(4, String.class) : row.get(3, String.class),
                When.of(row.get(5, Instant.class).atOffset(ZoneOffset.ofTotalSeconds(row.get(6, Integer.class)))),
                row.get(7, Integer.class), site.languageOf(row.get(8, String.class)),
                tags.getOrDefault(row.get(0, Long.class), List.of()))).toList();
    }

    private Map<Long, List<TagLink>> tagsOf(List<Long> revisions) {
        return revisions.isEmpty()
                ? new HashMap<>()
                : entities.createQuery("""
                        select r.id, t.name, t.slug from Revision r join r.tags t where r.id in :revisions order by r.id, index(t)""",
                        Tuple.class)
                        .setParameter("revisions", revisions)
                        .getResultStream()
                        .collect(Collectors.groupingBy(row -> row.get(0, Long.class),
                                Collectors.mapping(row -> new TagLink(row.get(1, String.class), row.get(2, String.class)),
                                        Collectors.toList())));
    }
}
