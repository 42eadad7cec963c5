package blog.galley.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Each address of ours has one form, and serves it whatever the client says it would rather have: a reader of feeds may name
 * the type of feeds alone, and another types that it made up. So nothing is refused for its {@code Accept} header.
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

    /** Whether the client would read a page. One that names no type reads anything. */
    static boolean mayBePage(RoutingContext context) {
        String accept = context.get(OneForm.class.getName());
        return accept == null || accept.contains("*/*") || accept.contains("text/*") || accept.contains("text/html");
    }
}
