package blog.galley.web.cache;

import java.util.Locale;

import blog.galley.web.SecurityHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells caches that what travels compressed to one browser may not be what another understands. */
@Singleton
class Compression {

    void register(@Observes Router router) {
        router.route().order(SecurityHeaders.ORDER).handler(context -> {
            context.addHeadersEndHandler(end -> {
                var headers = context.response().headers();
                if (headers.getAll("Vary").stream().noneMatch(header -> header.toLowerCase(Locale.ROOT).contains("accept-encoding"))) {
                    headers.add("Vary", "Accept-Encoding");
                }
            });
            context.next();
        });
    }
}
