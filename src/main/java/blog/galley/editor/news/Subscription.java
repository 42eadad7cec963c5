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
 * One who listens to what happens to a post, for longer than a sign-in or the right to it may last: looks at both before
 * each thing that is told.
 */
record Subscription(long post, Supplier<Optional<Account>> who, Posts posts) {

    /** To be told the version that is current. */
    static final Event NOW = new Event("now", 0, 0, null);
    /** To be told nothing, but to be looked after. */
    static final Event HEARTBEAT = new Event("heartbeat", 0, 0, null);
    /** There is nothing more to be told. */
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
