package blog.galley.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.tag.Tag;
import blog.galley.tag.Tags;
import blog.galley.text.Common;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** Writes the next version of a post, which must be locked: parses its text, finds its tags, and stores it whole or as a difference. */
@ApplicationScoped
class Versions {

    private final EntityManager entities;
    private final Revisions revisions;
    private final Tags tags;
    private final Renderings renderings;
    private final Event<StoredWhole> event;

    Versions(EntityManager entities, Revisions revisions, Tags tags, Renderings renderings, Event<StoredWhole> event) {
        this.entities = entities;
        this.revisions = revisions;
        this.tags = tags;
        this.renderings = renderings;
        this.event = event;
    }

    /** The working text with its tags, and whether the post has files, in one query. */
    void load(Post post) {
        var loaded = entities.createQuery("""
                select r, exists (select 1 from Attachment a where a.postId = :id) from Revision r left join fetch r.tags
                where r = :revision""", Object[].class)
                .setParameter("id", post.id())
                .setParameter("revision", post.working())
                .getResultList().get(0);
        var hasFiles = (Boolean) loaded[1];
        post.knowWithoutFiles(!hasFiles);
    }

    Revision next(Post post, PostContent content, Origin origin, Instant now) {
        return post.working() == null ? first(post, content, origin, now) : after(post.working(), content, origin, now);
    }

    private Revision first(Post post, PostContent content, Origin origin, Instant now) {
        return write(post, content, Stored.whole(content.body()), List.of(), origin, ChangeSize.between("", Common.NOTHING, content.body()),
                now);
    }

    private Revision after(Revision before, PostContent content, Origin origin, Instant now) {
        var common = Common.of(before.body(), content.body());
        var stored = Stored.after(before, Overlap.of(common, content.body()), content.body());
        if (stored.isWhole()) {
            event.fire(new StoredWhole(now));
        }
        var grown = origin.startedFrom() == null ? origin.from(before.version()) : origin;
        return write(before.post(), content, stored, before.tags(), grown, change(before, common, content.body(), grown.startedFrom()),
                now);
    }

    private ChangeSize change(Revision before, Common common, String text, long from) {
        var other = from == before.version() ? Optional.<Revision>empty() : revisions.version(before.post(), from);
        return other.map(Revision::body).map(grewFrom -> ChangeSize.between(grewFrom, Common.of(grewFrom, text), text))
                .orElseGet(() -> ChangeSize.between(before.body(), common, text));
    }

    private Revision write(Post post, PostContent content, Stored stored, List<Tag> known, Origin origin, ChangeSize change, Instant now) {
        var rendered = renderings.read(post, content.body());
        var revision = new Revision(post, content, stored, tags.named(content.tags(), known), rendered, origin, change, now);
        entities.persist(revision);
        renderings.remember(revision, rendered, post.working());
        return revision;
    }
}
