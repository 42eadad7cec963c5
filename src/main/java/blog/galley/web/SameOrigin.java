package blog.galley.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses writes that another site makes a browser send (CSRF), so that forms need no token. The algorithm is the one of Go's
 * <a href="https://pkg.go.dev/net/http#CrossOriginProtection">CrossOriginProtection</a>, see
 * <a href="https://words.filippo.io/csrf/">why it suffices</a>.
 */
@Singleton
public class SameOrigin {

    /** Before any other route, whoever answers it, and before a body is read. */
    static final int ORDER = SecurityHeaders.ORDER + 1;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<String> ownAddress;

    SameOrigin(@ConfigProperty(name = "galley.url") Optional<String> ownAddress) {
        this.ownAddress = ownAddress;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            if (allows(context.request())) {
                context.next();
            } else {
                context.fail(403, Problem.forbidden(ProblemMessages.class, ProblemMessages::otherSite));
            }
        });
    }

    private boolean allows(HttpServerRequest request) {
        return SAFE.contains(request.method().name())
                || allows(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), host(request));
    }

    boolean allows(String site, String origin, String host) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin == null) {
            return true; // not a browser, or one so old that it sends neither header
        }
        return authority(origin).filter(host::equalsIgnoreCase).isPresent()
                || ownAddress.flatMap(SameOrigin::origin).filter(origin::equalsIgnoreCase).isPresent();
    }

    private static String host(HttpServerRequest request) {
        var authority = request.authority(); // as the browser sees it, also behind a trusted proxy
        return authority == null ? "" : authority.port() < 0 ? authority.host() : authority.host() + ":" + authority.port();
    }

    private static Optional<String> authority(String origin) {
        return uri(origin).map(URI::getRawAuthority);
    }

    private static Optional<String> origin(String address) {
        return uri(address).map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
