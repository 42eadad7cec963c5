package blog.galley.web;

import java.net.URI;
import java.net.URISyntaxException;

import blog.galley.Limits;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses, before a resource is looked for, an address whose path is longer than any of ours (414) and one that is no
 * valid URI, such as {@code /search?q=100%} (400). Quarkus would refuse the latter with an empty answer; {@code Galley} switches
 * its check off.
 */
@Singleton
class Legibility {

    void register(@Observes Router router) {
        router.route().order(SameOrigin.ORDER + 1).handler(context -> {
            if (context.request().path().length() > Limits.PATH_BYTES) {
                context.fail(414);
            } else if (isLegible(context.request().uri())) {
                context.next();
            } else {
                context.fail(400);
            }
        });
    }

    /** An encoded NUL is refused as well: PostgreSQL has none in its texts, so nothing can be there. */
    static boolean isLegible(String address) {
        try {
            new URI(address);
            return !address.contains("%00");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
