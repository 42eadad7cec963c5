package blog.galley.web;

import java.net.URI;
import java.net.URISyntaxException;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses an address that cannot be read, such as {@code /search?q=100%}, before anything trips over it. Quarkus would
 * do so too, with an empty answer; {@code Galley} switches that off.
 */
@Singleton
class Addresses {

    void register(@Observes Router router) {
        router.route().order(SameOrigin.ORDER + 1).handler(context -> {
            if (isLegible(context.request().uri())) {
                context.next();
            } else {
                context.fail(400);
            }
        });
    }

    /** PostgreSQL's texts have no NUL, so nothing can be at an address that has one. */
    static boolean isLegible(String address) {
        try {
            new URI(address);
            return !address.contains("%00");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
