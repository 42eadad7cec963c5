package blog.galley.post;

import blog.galley.web.HxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Tells every node what has happened to a post. PostgreSQL passes it on when, and only if, the transaction is committed. */
@ApplicationScoped
class Bulletin {

    private static final String TELL = """
            select cast(pg_notify('galley', cast(json_build_object('name', cast(:name as text), 'post', cast(:post as bigint),
            'version', cast(:version as bigint), 'editor', cast(:editor as text)) as text)) as text)""";

    private final EntityManager entities;

    Bulletin(EntityManager entities) {
        this.entities = entities;
    }

    void saved(Revision revision) {
        tell(HxEvent.DRAFT_SAVED, revision, revision.editor());
    }

    void published(Post post) {
        tell(HxEvent.POST_PUBLISHED, post.published(), null);
    }

    void withdrawn(Post post) {
        tell(HxEvent.POST_WITHDRAWN, post.working(), null);
    }

    private void tell(HxEvent event, Revision revision, String editor) {
        entities.createNativeQuery(TELL)
                .setParameter("name", event.toString())
                .setParameter("post", revision.post().id())
                .setParameter("version", revision.version())
                .setParameter("editor", editor)
                .getSingleResult();
    }
}
