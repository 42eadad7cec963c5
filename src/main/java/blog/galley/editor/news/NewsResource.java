package blog.galley.editor.news;

import java.time.Duration;
import java.util.List;

import blog.galley.account.signin.CurrentAccount;
import blog.galley.editor.draft.Drafts;
import blog.galley.news.Event;
import blog.galley.news.News;
import blog.galley.post.Posts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Server-sent events for an open editor: what others do to its post. They carry ids and versions; the editor fetches what it needs. */
@Path("/editor/{id: \\d{1,18}}/news")
@RolesAllowed({"author", "admin"})
public class NewsResource {

    private static final Logger LOG = Logger.getLogger(NewsResource.class);

    /** Keeps proxies from closing the connection, and lets us notice one that is dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Drafts drafts;
    private final Posts posts;
    private final News news;
    private final CurrentAccount current;

    NewsResource(Drafts drafts, Posts posts, News news, CurrentAccount current) {
        this.drafts = drafts;
        this.posts = posts;
        this.news = news;
        this.current = current;
    }

    /**
     * Begins with the current version, for an editor that was offline, or with the news that the post is gone, since an EventSource cannot
     * read a 404. Ends when the post is removed, the sign-in ends or the account may no longer change the post.
     *
     * @param editor that listens, and knows what it does itself
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store") // no filter is asked about a stream
    @Blocking
    public Multi<OutboundSseEvent> listen(@RestPath long id, @RestQuery String editor, @Context Sse sse) {
        QuarkusTransaction.requiringNew().run(() -> drafts.find(id)); // refuses whoever has no right to it
        var subscription = new Subscription(id, current.later(), posts);
        var heartbeats = Multi.createFrom().ticks().startingAfter(HEARTBEAT).every(HEARTBEAT).onOverflow().drop()
                .map(tick -> Subscription.HEARTBEAT);
        var others = news.of(id).filter(event -> editor == null || !editor.equals(event.editor()));
        return Multi.createBy().merging().withRequests(1) // what waits can be coalesced: the latest of a kind outdates the others
                .streams(others, Multi.createFrom().item(Subscription.NOW), heartbeats) // subscribed first: no event is lost in between
                .onItem().transformToUniAndConcatenate(event -> told(subscription, event))
                .onItem().<Event>disjoint()
                .onItem().call(event -> event.equals(Subscription.END) ? aMoment() : Uni.createFrom().voidItem())
                .select().first(event -> !event.equals(Subscription.END))
                .map(event -> sent(sse, event));
    }

    /** If it cannot be checked who listens, as while the database is away, the stream ends; the browser connects again. */
    private static Uni<List<Event>> told(Subscription subscription, Event event) {
        return Uni.createFrom().item(() -> subscription.told(event)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure().recoverWithItem(failure -> {
                    LOG.debug("News could not be told", failure);
                    return List.of(event.equals(Subscription.HEARTBEAT) ? event : Subscription.END);
                });
    }

    /** The browser closes the stream when it hears the last event; if we did so at that moment, it would report an error and reconnect. */
    private static Uni<Void> aMoment() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(MOMENT);
    }

    private static OutboundSseEvent sent(Sse sse, Event event) {
        if (event.equals(Subscription.HEARTBEAT)) {
            return sse.newEventBuilder().comment("").build();
        }
        return sse.newEventBuilder().name(event.name()).mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(String.class, event.json()).build();
    }
}
