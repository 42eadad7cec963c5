package blog.galley.post;

import blog.galley.account.FirstAccountMade;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Posts may be there before anybody who writes: the samples, or an import. The first account takes them over. */
@Singleton
class FirstAuthor {

    private final EntityManager entities;

    FirstAuthor(EntityManager entities) {
        this.entities = entities;
    }

    void takeOver(@Observes FirstAccountMade made) {
        entities.createNativeQuery("update post set author_id = :author where author_id is null")
                .setParameter("author", made.account())
                .executeUpdate();
    }
}
