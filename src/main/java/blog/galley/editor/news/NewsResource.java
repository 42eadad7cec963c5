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

/** Tells an open editor, as it happens, what others do to its post. Whoever hears it fetches what they need. */
@Path("/editor/{id: \\d{1,18}}/news")
@RolesAllowed({"author", "admin"})
public class NewsResource {

    private static final Logger LOG = Logger.getLogger(NewsResource.class);

    /** So that no proxy takes the connection for dead, and a dead one is noticed. */
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
     * Begins with the version that is current, for one who was away; or that the post is gone, for no browser reads a
     * refusal. Ends with the post, the sign-in, or the right to the post.
     *
     * @param editor that listens, and knows what it does itself
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store") // no filter is asked about a stream
    @Blocking
    public Multi<OutboundSseEvent> listen(@RestPath long id, @RestQuery String editor, @Context Sse sse) {
        QuarkusTransaction.requiringNew().run(() -> drafts.find(id)); // refuses whoever has no right to it
        var hearing = new Subscription(id, current.later(), posts);
        var heartbeats = Multi.createFrom().ticks().startingAfter(HEARTBEAT).every(HEARTBEAT).onOverflow().drop().map(tick -> Subscription.HEARTBEAT);
        var others = news.of(id).filter(event -> editor == null || !editor.equals(event.editor()));
        return Multi.createBy().merging().withRequests(1) // more would wait where the latest of a kind no longer outdates the others
                .streams(others, Multi.createFrom().item(Subscription.NOW), heartbeats) // listening first, so that nothing falls between
                .onItem().transformToUniAndConcatenate(event -> told(hearing, event))
                .onItem().<Event>disjoint()
                .onItem().call(event -> event.equals(Subscription.END) ? aMoment() : Uni.createFrom().voidItem())
                .select().first(event -> !event.equals(Subscription.END))
                .map(event -> sent(sse, event));
    }

    /** While nobody can be looked after, as when the database is away, who should have heard something is let go, and comes again. */
    private static Uni<List<Event>> told(Subscription hearing, Event event) {
        return Uni.createFrom().item(() -> hearing.told(event)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure().recoverWithItem(failure -> {
                    LOG.debug("News could not be told", failure);
                    return List.of(event.equals(Subscription.HEARTBEAT) ? event : Subscription.END);
                });
    }

    /** A browser closes the stream when it hears why it ends: an end that crosses that on its way would fail. */
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
