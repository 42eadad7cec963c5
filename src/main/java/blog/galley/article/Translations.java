package blog.galley.article;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.site.Site;
import blog.galley.text.Truncation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import org.hibernate.Session;

/** Finds the visible translations of a post, by the key that they share. */
@ApplicationScoped
public class Translations {

    private static final String POSTS = """
            select p.id, p.path, r.title, r.language, r.metadata.translationKey from Post p join p.published r
            where r.wasPublished = true and r.metadata.translationKey <> '' and""" + Posts.VISIBLE;

    private static final String OTHERS = """
            select p.id from revision r join post p on p.id = r.post_id and (p.working_id = r.id or p.published_id = r.id)
            where r.translation_key = :key and r.translation_key <> '' and p.author_id is distinct from :author""";

    private static final int MOST_BEFORE_NUMBER = 190;

    private final EntityManager entities;
    private final Site site;

    Translations(EntityManager entities, Site site) {
        this.entities = entities;
        this.site = site;
    }

    public TranslationGroup of(Post post, Instant now) {
        var key = post.published().metadata().translationKey();
        return key.isEmpty()
                ? TranslationGroup.NONE
                : groups(query("and r.metadata.translationKey = :key ", now).setParameter("key", key)).getOrDefault(key,
                        TranslationGroup.NONE);
    }

    /**
     * A key that no post of another author has: this one, or with a number behind it. Their files of the same name are not
     * translations.
     */
    public String free(String key, Long author) {
        for (int n = 1;; n++) {
            var near = n == 1 ? key : Truncation.of(key, MOST_BEFORE_NUMBER) + "-" + n;
            if (!isOthers(near, author)) {
                return near;
            }
        }
    }

    private boolean isOthers(String key, Long author) {
        return !entities.unwrap(Session.class).createNativeQuery(OTHERS, Long.class).setParameter("key", key)
                .setParameter("author", author, Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** By key. */
    public Map<String, TranslationGroup> all(Instant now) {
        return groups(query("", now));
    }

    private TypedQuery<Tuple> query(String which, Instant now) {
        return entities.createQuery(POSTS + which + "order by p.id", Tuple.class).setParameter("now", now);
    }

    private Map<String, TranslationGroup> groups(TypedQuery<Tuple> posts) {
        return posts.getResultStream().collect(Collectors.groupingBy(row -> row.get(4, String.class), LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.mapping(this::translation, Collectors.toList()),
                        group -> TranslationGroup.of(group, site.language()))));
    }

    private Translation translation(Tuple row) {
        return new Translation(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                site.languageOf(row.get(3, String.class)));
    }
}
