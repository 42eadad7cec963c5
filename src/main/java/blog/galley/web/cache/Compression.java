package blog.galley.web.cache;

import java.util.Locale;

import blog.galley.web.SecurityHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Adds {@code Vary: Accept-Encoding} to every answer: a cache must not give a compressed one to a client that cannot read it. */
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
