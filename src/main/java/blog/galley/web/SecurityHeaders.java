package blog.galley.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds security headers to every answer. A header that a resource has set itself stays. */
@Singleton
public class SecurityHeaders {

    /** Before {@link SameOrigin}, whose refusals carry them too. */
    public static final int ORDER = -2000;

    /** Without includeSubDomains and preload, which would speak for neighbours of this host. */
    private static final String ONE_YEAR = "max-age=31536000";

    private static final String POLICY = "Content-Security-Policy";

    /** Where authors write, a picture is shown while it travels to the server. */
    private static final Pattern WRITING = Pattern.compile("/editor/\\d+(?:/.*)?");

    private final Map<String, String> headers;

    SecurityHeaders(@ConfigProperty(name = "galley.embed-hosts") Set<String> embedHosts) {
        headers = Map.of(
                POLICY, policy(new TreeSet<>(embedHosts)),
                "X-Content-Type-Options", "nosniff",
                // Embedded players ask who embeds them; "no-referrer" would turn the Origin of our own forms into "null".
                "Referrer-Policy", "strict-origin-when-cross-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin", // what other sites may show says so itself
                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    static String policy(Set<String> embedHosts) {
        var frames = embedHosts.stream().map(host -> " https://" + host).collect(Collectors.joining());
        return "default-src 'self'; img-src 'self' https:; media-src 'self' https:; frame-src 'self'" + frames
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            context.addHeadersEndHandler(end -> {
                if (!needsInline(context)) {
                    set(context.response());
                    if (WRITING.matcher(context.request().path()).matches()) {
                        allowBlobs(context.response());
                    }
                    if ("https".equals(context.request().scheme())) {
                        context.response().putHeader("Strict-Transport-Security", ONE_YEAR);
                    }
                }
            });
            context.next();
        });
    }

    void set(HttpServerResponse response) {
        var present = response.headers();
        headers.forEach((name, value) -> {
            if (!present.contains(name)) {
                present.set(name, value);
            }
        });
        // Quarkus drops the charset when a template is rendered into a response whose status a resource has set.
        if ("text/html".equals(present.get("Content-Type"))) {
            present.set("Content-Type", "text/html;charset=UTF-8");
        }
    }

    private static void allowBlobs(HttpServerResponse response) {
        var policy = response.headers().get(POLICY);
        response.headers().set(POLICY, policy.replace("img-src 'self'", "img-src 'self' blob:"));
    }

    // Quarkus's error page and its Dev UI bring scripts and styles inline.
    private static boolean needsInline(RoutingContext context) {
        return LaunchMode.current().isDev()
                && (context.response().getStatusCode() >= 500 || context.request().path().startsWith("/q/"));
    }
}
