package blog.galley.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import blog.galley.listing.Pager;
import blog.galley.post.Posts;
import blog.galley.tag.TagName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** Queries the index for posts that readers can see. Returns ids. */
@ApplicationScoped
class Entries {

    /** So much of a text is read for its snippet. Words behind that are found, but not shown. */
    private static final int SHOWN_CHARACTERS = 100_000;

    private static final String TEXTS = " from Post p join p.published r join SearchEntry s on s.postId = p.id where ";
    private static final String FROM = TEXTS + Posts.VISIBLE;

    /**
     * The order. Posts with all words in the title come first, then those with all words in their tags, with the words side by side,
     * with the words as typed, and with all words in summary and headings. Among equals PostgreSQL's ts_rank decides.
     */
    private static final String RANK = """
            cast(sql('(case when ? @@ cast(? as tsquery) then 16 else 0 end + case when ? @@ cast(? as tsquery) then 8 else 0 end
            + case when ? @@ cast(? as tsquery) then 4 else 0 end + case when ? @@ cast(? as tsquery) then 2 else 0 end
            + case when ? @@ cast(? as tsquery) then 1 else 0 end + ts_rank(array[0.05, 0.2, 0.4, 1], ?, cast(? as tsquery), 32))',
            s.heads, cast(:title as String), s.heads, cast(:tags as String), s.terms, cast(:adjacent as String),
            s.terms, cast(:exact as String), s.heads, cast(:headings as String), s.terms, cast(:any as String)) as Double)""";

    private final EntityManager entities;

    Entries(EntityManager entities) {
        this.entities = entities;
    }

    long count(Criteria wanted, Instant now) {
        return set(entities.createQuery("select count(p)" + FROM + conditions(wanted), Long.class), wanted, now).getSingleResult();
    }

    /** A page of the ids found, the best first. */
    List<Long> page(Criteria wanted, Pager pager, Instant now) {
        var order = (wanted.hasWords() ? RANK + " desc, " : "") + "p.publishedAt desc, p.id desc";
        var query = entities.createQuery("select p.id" + FROM + conditions(wanted) + " order by " + order, Long.class);
        if (wanted.hasWords()) {
            query.setParameter("title", wanted.query("A"))
                    .setParameter("tags", wanted.query("AB"))
                    .setParameter("adjacent", wanted.adjacent())
                    .setParameter("exact", wanted.exact())
                    .setParameter("headings", wanted.query("ABC"))
                    .setParameter("any", wanted.any());
        }
        return pager.of(set(query, wanted, now));
    }

    /** Ids of listed posts, the newest first. */
    List<Long> newest(Criteria wanted, int most, Instant now) {
        var query = entities.createQuery(
                "select p.id" + TEXTS + Posts.LISTED + conditions(wanted) + " order by p.publishedAt desc, p.id desc", Long.class);
        return set(query, wanted, now).setMaxResults(most).getResultList();
    }

    /** The beginnings of texts, for snippets, by post. A query of its own: the one above would read the texts of all posts to sort them. */
    Map<Long, String> texts(List<Long> posts) {
        return entities
                .createQuery("select s.postId, left(s.text, " + SHOWN_CHARACTERS + ") from SearchEntry s where s.postId in :posts",
                        Tuple.class)
                .setParameter("posts", posts)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
    }

    private static String conditions(Criteria wanted) {
        var conditions = new StringBuilder();
        if (wanted.hasWords()) {
            conditions.append(" and cast(sql('(? @@ cast(? as tsquery))', s.terms, cast(:query as String)) as Boolean) = true");
        }
        for (int i = 0; i < wanted.phrases().size(); i++) {
            conditions.append(" and position(lower(cast(:phrase").append(i)
                    .append(" as String)) in lower(r.title || chr(10) || r.summary || chr(10) || s.text)) > 0");
        }
        for (int i = 0; i < wanted.typed().tags().size(); i++) {
            conditions.append(
                    " and exists (select 1 from Revision v join v.tags t where v = r and (lower(t.name) = :name%1$d or t.slug = :slug%1$d))"
                            .formatted(i));
        }
        return conditions.append(wanted.after() == null ? "" : " and p.publishedAt >= :after")
                .append(wanted.before() == null ? "" : " and p.publishedAt < :before").toString();
    }

    private static <Q extends Query> Q set(Q query, Criteria wanted, Instant now) {
        query.setParameter("now", now);
        if (wanted.hasWords()) {
            query.setParameter("query", wanted.query());
        }
        for (int i = 0; i < wanted.phrases().size(); i++) {
            query.setParameter("phrase" + i, wanted.phrases().get(i));
        }
        for (int i = 0; i < wanted.typed().tags().size(); i++) {
            var tag = wanted.typed().tags().get(i);
            query.setParameter("name" + i, tag.toLowerCase(Locale.ROOT)).setParameter("slug" + i, TagName.slug(tag));
        }
        if (wanted.after() != null) {
            query.setParameter("after", wanted.after());
        }
        if (wanted.before() != null) {
            query.setParameter("before", wanted.before());
        }
        return query;
    }
}
