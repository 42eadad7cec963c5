package blog.galley.web;

import java.net.URI;
import java.net.URISyntaxException;

import blog.galley.Limits;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses, before anything looks for a resource or trips over it, a path that is longer than any of ours, and one that
 * cannot be read, such as {@code /search?q=100%}. Quarkus would refuse such addresses too, with an empty answer; {@code Galley}
 * switches that off.
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
