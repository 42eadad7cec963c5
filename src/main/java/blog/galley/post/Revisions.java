package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

/** The versions of posts, as far as they have not been thinned out. */
@ApplicationScoped
public class Revisions implements PanacheRepository<Revision> {

    /** What never was a working text. */
    private static final List<Origin.Kind> BESIDE = List.of(Origin.Kind.SENT, Origin.Kind.ASIDE);

    private static final String HISTORY = """
            select r.version, r.saved_at, a.name as by_name, r.kind, r.name, r.was_published, r.id = p.working_id as working,
              rows.added, rows.removed, rows.started_from, rows.count
            from (
              select max(version) as version, count(*) as count,
                case when max(kind) = 'aside' then (array_agg(added order by version desc))[1] else sum(added) end as added,
                case when max(kind) = 'aside' then (array_agg(removed order by version desc))[1] else sum(removed) end as removed,
                (array_agg(started_from order by version))[1] as started_from
              from revision where post_id = :post
              group by case when :every or name is not null or was_published or kind = 'restored' then version end,
                case when kind = 'aside' then coalesce(editor, cast(version as text)) end, date_trunc('minute', saved_at), saved_by
            ) rows
            join revision r on r.post_id = :post and r.version = rows.version
            join post p on p.id = r.post_id
            left join account a on a.id = r.saved_by
            where r.version < :before order by r.version desc""";

    /** One that was loaded in this transaction is not asked for again. */
    public Optional<Revision> version(Post post, long version) {
        return getEntityManager().unwrap(Session.class).byNaturalId(Revision.class)
                .using("post", post).using("version", version).loadOptional();
    }

    /** The nearest before a version that is not kept, which grew from it. */
    public Optional<Revision> before(Post post, long version) {
        return find("post = ?1 and version < ?2 and origin.kind not in ?3 order by version desc", post, version, BESIDE)
                .firstResultOptional();
    }

    /** The oldest that is kept of those that were the working text. */
    public Revision oldest(Post post) {
        return find("post = ?1 and origin.kind not in ?2 order by version", post, BESIDE).firstResult();
    }

    /** What a version grew from, if that is kept. */
    public Optional<Revision> parent(Revision revision) {
        return Optional.ofNullable(revision.origin().startedFrom()).flatMap(version -> version(revision.post(), version));
    }

    public Revision require(Post post, long version) {
        return version(post, version).orElseThrow(() -> Problem.notFound(ProblemMessages.class, say -> say.noVersion(version)));
    }

    /** The latest that came from an editor after a version. */
    public Optional<Revision> lastSentBy(Post post, String editor, long after) {
        return post.latestVersion() <= after
                ? Optional.empty()
                : find("post = ?1 and origin.editor = ?2 and version > ?3 and origin.kind in ?4 order by version desc", post, editor, after,
                        List.of(Origin.Kind.SAVED, Origin.Kind.SENT)).firstResultOptional();
    }

    /** The latest that an account had kept beside the working text. */
    public Optional<Revision> lastAside(Post post, long account) {
        return find("post = ?1 and origin.by = ?2 and origin.kind = ?3 order by version desc", post, account, Origin.Kind.ASIDE)
                .firstResultOptional();
    }

    /**
     * Newest first.
     *
     * @param before null for the newest; else those before this version
     * @param every  else only the newest of what one author saved within a minute, and of what one editor had kept aside,
     *               besides those that stand out
     */
    public List<HistoryRow> history(Post post, Long before, int limit, boolean every) {
        @SuppressWarnings("unchecked") // a native query knows no type
        List<Tuple> rows = getEntityManager().createNativeQuery(HISTORY, Tuple.class)
                .setParameter("post", post.id())
                .setParameter("every", every)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Revisions::row).toList();
    }

    private static HistoryRow row(Tuple row) {
        return new HistoryRow(row.get("version", Long.class), row.get("saved_at", Instant.class), row.get("by_name", String.class),
                Origin.Kind.of(row.get("kind", String.class)), row.get("name", String.class), row.get("was_published", Boolean.class),
                row.get("working", Boolean.class), row.get("added", Long.class), row.get("removed", Long.class),
                row.get("started_from", Long.class), row.get("count", Long.class));
    }

    /** Null takes the name away. The post must be locked, else the version may be thinned out at this moment. */
    public void name(Revision revision, String name) {
        revision.call(name);
    }
}
