package blog.galley.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import blog.galley.article.RelatedPosts;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.post.PublicationChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;

/**
 * Finds related posts: those that share tags and keywords. A keyword counts between 0 and 1, the more the fewer posts have it, and
 * nothing if many have it; so a search takes about thirty look-ups of short lists in an index, whatever the size of the blog.
 * Cached for a moment. Callers must check that the posts are still visible.
 */
@ApplicationScoped
class SharedWords implements RelatedPosts {

    /** A word that more posts have counts nothing. */
    private static final int MANY = 100;
    /** The least score of a related post: that of a rare tag, or of a few rare words. */
    private static final double ENOUGH = 1.5;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private static final String ALIKE = """
            with mine as materialized (
              select lexeme, case weights[1] when 'B' then 4 when 'A' then 3 when 'C' then 2 else 1 end as weight
              from search_entry cross join lateral unnest(telling) where post_id = :post
            ), shared as (
              select weight, other.post_id, count(*) over (partition by lexeme) as posts
              from mine cross join lateral (
                select post_id from search_entry
                where telling @@ cast('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''' as tsquery) limit :many + 1
              ) other
            ), alike as materialized (
              select post_id, sum(weight * power(1 - ln(posts) / (select ln(count(*) + 1) from search_entry), 2)) as score
              from shared where posts <= :many and post_id <> :post group by post_id
            )
            select a.post_id from alike a join post p on p.id = a.post_id join revision r on r.id = p.published_id
            where a.score >= :enough and (r.translation_key = '' or r.translation_key <> :translations)
            and (r.series_slug = '' or r.series_slug <> :series) and"""
            + Posts.LISTED_ROW + "order by a.score desc, p.published_at desc, p.id desc";

    private final EntityManager entities;
    private final Cache<Long, List<Long>> remembered = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MOMENT).build();

    SharedWords(EntityManager entities) {
        this.entities = entities;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged change) {
        remembered.invalidateAll();
    }

    @Override
    public List<Long> to(Post post, int most, Instant now) {
        return remembered.get(post.published().id(), revision -> alike(post, most, now));
    }

    private List<Long> alike(Post post, int most, Instant now) {
        return entities.createNativeQuery(ALIKE, Long.class)
                .setParameter("post", post.id())
                .setParameter("many", MANY)
                .setParameter("enough", ENOUGH)
                .setParameter("translations", post.published().metadata().translationKey())
                .setParameter("series", post.published().seriesSlug())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
