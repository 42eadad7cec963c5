package blog.galley.feed;

import java.time.Instant;

import blog.galley.Problem;
import blog.galley.post.Post;
import blog.galley.post.Publications;
import blog.galley.site.Site;
import blog.galley.web.Revalidated;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The card of a post, drawn when somebody first asks for it. */
@Path("/cards/{post: [0-9]{1,18}}.png")
@Transactional
@Revalidated
public class CardResource {

    private static final long MOST_BYTES = 32 * 1024 * 1024;

    private final Publications publications;
    private final Site site;
    private final ShelfLife shelfLife;
    private final Cache<Long, byte[]> cards = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Long, byte[]>weigher((revision, png) -> png.length)
            .build();
    private Typeface face;

    CardResource(Publications publications, Site site, ShelfLife shelfLife) {
        this.publications = publications;
        this.site = site;
        this.shelfLife = shelfLife;
    }

    @GET
    public RestResponse<byte[]> get(@RestPath long post) {
        var now = Instant.now();
        var shown = publications.numbered(post, now).orElseThrow(Problem::noSuchPage);
        return ResponseBuilder.ok(cards.get(shown.published().id(), revision -> draw(shown)))
                .header("Content-Type", "image/png")
                .header("Cache-Control", shelfLife.of(now))
                .build();
    }

    private byte[] draw(Post post) {
        try {
            return Card.of(post.published().title(), site.title(), post.publishedAt().toLocalDate().toString(), face());
        } catch (LinkageError | InternalError e) {
            Log.warn("This Java cannot draw cards. One with the module java.desktop and its libraries can.", e);
            throw Problem.noSuchPage();
        }
    }

    /** Loaded when it is needed: it takes a while, and megabytes. */
    private synchronized Typeface face() {
        if (face == null) {
            face = Typeface.load();
        }
        return face;
    }
}
