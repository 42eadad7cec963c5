package blog.galley.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Ignores {@code Accept}, so that no request ends with 406. Each address has one representation, and many clients send a header
 * that does not fit it: feed programs name feeds only, or invent types.
 */
@Singleton
class OneForm {

    private static final String ACCEPT = "Accept";

    void register(@Observes Router router) {
        router.route().order(SameOrigin.ORDER + 1).handler(context -> {
            context.put(OneForm.class.getName(), context.request().getHeader(ACCEPT));
            context.request().headers().set(ACCEPT, "*/*");
            context.next();
        });
    }

    /** Whether the client accepts HTML, by the header as it came. Without the header it accepts anything. */
    static boolean mayBePage(RoutingContext context) {
        String accept = context.get(OneForm.class.getName());
        return accept == null || accept.contains("*/*") || accept.contains("text/*") || accept.contains("text/html");
    }
}
