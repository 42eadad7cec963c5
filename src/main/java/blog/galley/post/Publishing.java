package blog.galley.post;

import java.time.Instant;

import blog.galley.Problem;
import blog.galley.address.PostMessages;
import blog.galley.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** Gives locked posts to readers and takes them back, and tells the rooms that remember what readers see. */
@ApplicationScoped
public class Publishing {

    private final EntityManager entities;
    private final Versions versions;
    private final Addresses addresses;
    private final ShownFiles shownFiles;
    private final Site site;
    private final Event<PublicationChanged> changed;
    private final Event<Appeared> appeared;

    Publishing(EntityManager entities, Versions versions, Addresses addresses, ShownFiles shownFiles, Site site,
            Event<PublicationChanged> changed,
            Event<Appeared> appeared) {
        this.entities = entities;
        this.versions = versions;
        this.addresses = addresses;
        this.shownFiles = shownFiles;
        this.site = site;
        this.changed = changed;
        this.appeared = appeared;
    }

    /**
     * Lets readers see the working text; nothing happens if they do. Refuses one without a title, or an address that another
     * post has.
     */
    public void publish(Post post, Instant now) {
        if (!post.isPublished() || post.hasUnpublishedChanges()) {
            publish(post, addresses.claim(ready(post), now), now);
        }
    }

    /** As {@link #publish}, but with a number behind the address where another post has it. */
    public void publishNear(Post post, Instant now) {
        publish(post, addresses.claimNear(ready(post)), now);
    }

    /** Takes a locked post back from readers. */
    public void withdraw(Post post) {
        if (post.isPublished()) {
            var now = Instant.now();
            post.withdraw(now);
            changed(post, now);
        }
    }

    /** Makes an old path lead to the post as soon as it is published, unless another post has it; whether it can. */
    public boolean redirect(String path, Post post) {
        return addresses.redirect(path, post);
    }

    private void publish(Post post, String path, Instant now) {
        if (!post.isKnown(now)) {
            addresses.leave(post, path);
        }
        var working = post.working();
        boolean waits = Placeholders.in(working.body()) > 0;
        if (waits) {
            work(post, working.content().withBody(Placeholders.without(working.body())), now);
        }
        post.publish(path, now, site.zone());
        entities.flush();
        if (waits) { // its author goes on with the text that they see
            work(post, working.content(), now);
        }
        shownFiles.remember(post.published());
        addresses.takeWished(post);
        changed(post, now);
    }

    private void work(Post post, PostContent content, Instant now) {
        post.work(versions.next(post, content, Origin.saved(post.working().origin().by()), now));
        entities.flush();
    }

    /** Tells rooms that remember what readers see: feeds, the search index, lists. */
    void changed(Post post, Instant now) {
        entities.flush();
        changed.fire(new PublicationChanged(post));
        if (post.status(now) == Status.PUBLISHED && !post.isPage()) {
            appeared.fire(Appeared.of(post));
        }
    }

    private static Post ready(Post post) {
        if (post.working().title().isBlank()) {
            throw Problem.invalid(PostMessages.class, PostMessages::titleNeeded);
        }
        return post;
    }
}
