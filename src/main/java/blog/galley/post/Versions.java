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

    Revision next(Post post, PostContent words, Origin origin, Instant now) {
        return post.working() == null ? first(post, words, origin, now) : after(post.working(), words, origin, now);
    }

    private Revision first(Post post, PostContent words, Origin origin, Instant now) {
        return write(post, words, Stored.whole(words.body()), List.of(), origin, ChangeSize.between("", Common.NOTHING, words.body()), now);
    }

    private Revision after(Revision before, PostContent words, Origin origin, Instant now) {
        var common = Common.of(before.body(), words.body());
        var stored = Stored.after(before, Overlap.of(common, words.body()), words.body());
        if (stored.isWhole()) {
            event.fire(new StoredWhole(now));
        }
        var grown = origin.startedFrom() == null ? origin.from(before.version()) : origin;
        return write(before.post(), words, stored, before.tags(), grown, change(before, common, words.body(), grown.startedFrom()), now);
    }

    private ChangeSize change(Revision before, Common common, String text, long from) {
        var other = from == before.version() ? Optional.<Revision>empty() : revisions.version(before.post(), from);
        return other.map(Revision::body).map(grewFrom -> ChangeSize.between(grewFrom, Common.of(grewFrom, text), text))
                .orElseGet(() -> ChangeSize.between(before.body(), common, text));
    }

    private Revision write(Post post, PostContent words, Stored stored, List<Tag> known, Origin origin, ChangeSize change, Instant now) {
        var rendered = renderings.read(post, words.body());
        var revision = new Revision(post, words, stored, tags.named(words.tags(), known), rendered, origin, change, now);
        entities.persist(revision);
        renderings.remember(revision, rendered, post.working());
        return revision;
    }
}
