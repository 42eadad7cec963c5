package blog.galley.editor.news;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import blog.galley.account.Account;
import blog.galley.editor.draft.Drafts;
import blog.galley.news.Event;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.web.HxEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * An editor that listens to the events of a post. The stream may outlast the sign-in or the right to the post, so both are checked before
 * each event.
 */
record Subscription(long post, Supplier<Optional<Account>> who, Posts posts) {

    /** Asks for the current version. */
    static final Event NOW = new Event("now", 0, 0, null);
    /** Carries nothing; sign-in and rights are checked with it. */
    static final Event HEARTBEAT = new Event("heartbeat", 0, 0, null);
    /** The last event of a stream. */
    static final Event END = new Event("end", 0, 0, null);

    List<Event> told(Event event) {
        return who.get().map(account -> QuarkusTransaction.requiringNew().call(() -> told(event, account)))
                .orElse(List.of(fact(HxEvent.SESSION_EXPIRED, 0), END));
    }

    private List<Event> told(Event event, Account account) {
        var found = posts.find(post);
        if (found.isEmpty()) {
            return List.of(event.name().equals(HxEvent.POST_REMOVED.toString()) ? event : fact(HxEvent.POST_REMOVED, 0), END);
        }
        return found.filter(there -> Drafts.mayChange(account, there)).map(there -> List.of(current(event, there))).orElse(List.of(END));
    }

    private Event current(Event event, Post there) {
        return event.equals(NOW) ? fact(HxEvent.DRAFT_SAVED, there.version()) : event;
    }

    private Event fact(HxEvent name, long version) {
        return new Event(name.toString(), post, version, null);
    }
}
