package blog.galley.web.body;

import java.util.Set;

import blog.galley.web.Tally;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Reads request bodies on the event loop, before a worker thread is taken, so that a client that sends slowly, or stops halfway,
 * holds no thread. Clients that are not signed in may send less, and must be quicker.
 */
@Singleton
class Bodies {

    /** After Quarkus has prepared authentication, before it looks for a resource. */
    private static final int ORDER = -50;

    private static final Logger LOG = Logger.getLogger(Bodies.class);
    private static final Set<String> WITHOUT = Set.of("GET", "HEAD", "OPTIONS");

    private final ByteBudget strangers = ByteBudget.ofHeap(16);
    private final ByteBudget writers = ByteBudget.ofHeap(8);
    private final Tally late = new Tally(times -> LOG.warnf("%d requests were not sent to their end in time, and were refused", times));

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            if (WITHOUT.contains(context.request().method().name())) {
                context.next();
            } else {
                // Quarkus would write uploaded files to the disk before it checks who sends them, so they wait until that is known.
                var body = isMultipart(context.request()) ? null : Body.begun(context, strangers, late::count);
                var loop = Vertx.currentContext();
                identity(context).subscribe().with(
                        who -> loop.runOnContext(found -> receive(context, body, !who.isAnonymous())),
                        nobody -> loop.runOnContext(found -> receive(context, body, false)));
            }
        });
    }

    private static Uni<SecurityIdentity> identity(RoutingContext context) {
        var known = context.request().headers().contains(HttpHeaders.COOKIE) ? QuarkusHttpUser.getSecurityIdentity(context, null) : null;
        return known == null ? Uni.createFrom().failure(IllegalStateException::new) : known;
    }

    private void receive(RoutingContext context, Body body, boolean signedIn) {
        if (body != null && signedIn) {
            body.ofAnAuthor(writers, context::next);
        } else if (body != null) {
            body.ofAStranger(context::next);
        } else if (context.request().isEnded()) {
            context.fail(400); // the client has hung up meanwhile
        } else if (signedIn) {
            context.next(); // files go to the disk as they come
        } else {
            Body.begun(context, strangers, late::count).ofAStranger(() -> context.fail(401));
        }
    }

    private static boolean isMultipart(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
