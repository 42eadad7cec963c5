package blog.galley.editor;

import java.time.Duration;

import blog.galley.news.Event;
import blog.galley.news.News;
import blog.galley.post.Posts;
import blog.galley.web.HxEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Tells an open editor, as it happens, what others do to its post. Whoever hears it fetches what they need. */
@Path("/editor/{id: \\d{1,18}}/news")
@RolesAllowed({"author", "admin"})
public class NewsResource {

    /** So that no proxy takes the connection for dead, and a dead one is noticed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Drafts drafts;
    private final Posts posts;
    private final News news;

    NewsResource(Drafts drafts, Posts posts, News news) {
        this.drafts = drafts;
        this.posts = posts;
        this.news = news;
    }

    /** Begins with the version that is current, for one who was away; or that the post is gone, for no browser reads a refusal. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store") // no filter is asked about a stream
    @Blocking
    public Multi<OutboundSseEvent> listen(@RestPath long id, @Context Sse sse) {
        QuarkusTransaction.requiringNew().run(() -> drafts.find(id));
        var heartbeat = Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        var current = Uni.createFrom().item(() -> current(id)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .toMulti();
        var events = Multi.createBy().merging().streams(news.of(id), current) // listening first, so that nothing falls between
                .map(event -> event(sse, event));
        return Multi.createBy().merging().streams(events, heartbeat);
    }

    private Event current(long id) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findByIdOptional(id)
                .map(post -> new Event(HxEvent.DRAFT_SAVED.toString(), id, post.version(), null))
                .orElse(new Event(HxEvent.POST_REMOVED.toString(), id, 0, null)));
    }

    private static OutboundSseEvent event(Sse sse, Event event) {
        return sse.newEventBuilder().name(event.name()).mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(String.class, event.json()).build();
    }
}
