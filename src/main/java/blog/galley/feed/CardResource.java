package blog.galley.feed;

import java.time.Instant;
import java.util.concurrent.Semaphore;

import blog.galley.Problem;
import blog.galley.card.Card;
import blog.galley.card.Typeface;
import blog.galley.post.Post;
import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The card of a post, a PNG that sites show with a link to it. Drawn when it is first asked for, and kept in memory. 404, or 503 under
 * load.
 */
@Path("/cards/{post: [0-9]{1,18}}.png")
@Blocking // but not @Transactional: no connection is held while a card is drawn
@ConditionalGet
public class CardResource {

    private static final long MOST_BYTES = 32 * 1024 * 1024;
    private static final int DRAWN_AT_ONCE = Math.min(8, Runtime.getRuntime().availableProcessors());
    /** Each waiting request holds a thread. */
    private static final int MOST_WAITING = 8;
    private static final String RETRY_AFTER_SECONDS = "5";

    private record Asked(Post post, String lifetime) {
    }

    private final Publications publications;
    private final Site site;
    private final CacheLifetime lifetime;
    private final Cache<Long, byte[]> cards = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Long, byte[]>weigher((revision, png) -> png.length)
            .build();
    private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE, true);
    private Typeface face;

    CardResource(Publications publications, Site site, CacheLifetime lifetime) {
        this.publications = publications;
        this.site = site;
        this.lifetime = lifetime;
    }

    @GET
    public RestResponse<byte[]> get(@RestPath long post) {
        var now = Instant.now();
        var asked = QuarkusTransaction.requiringNew()
                .call(() -> new Asked(publications.numbered(post, now).orElseThrow(Problem::noSuchPage), lifetime.of(now)));
        if (drawing.getQueueLength() >= MOST_WAITING) {
            return ResponseBuilder.<byte[]>create(503).header("Retry-After", RETRY_AFTER_SECONDS).header("Cache-Control", "no-store")
                    .build();
        }
        return ResponseBuilder.ok(cards.get(asked.post().published().id(), revision -> inTurn(asked.post())))
                .header("Content-Type", "image/png")
                .header("Cache-Control", asked.lifetime())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private byte[] inTurn(Post post) {
        drawing.acquireUninterruptibly();
        try {
            return draw(post);
        } finally {
            drawing.release();
        }
    }

    private byte[] draw(Post post) {
        try {
            return Card.of(post.published().title(), site.title(), post.publishedAt().toLocalDate().toString(), face());
        } catch (LinkageError | InternalError e) {
            Log.warn("This Java cannot draw cards. One with the module java.desktop and its libraries can.", e);
            throw Problem.noSuchPage();
        }
    }

    /** Loaded on first use, since it takes time and megabytes. */
    private synchronized Typeface face() {
        if (face == null) {
            face = Typeface.load();
        }
        return face;
    }
}
