package blog.galley.post;

import blog.galley.account.FirstAccountMade;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Makes the first account the author of the posts that are there before it: the samples, or an import at the first start. */
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
