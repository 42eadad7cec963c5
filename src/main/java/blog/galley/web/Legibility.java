package blog.galley.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.regex.Pattern;

import blog.galley.Limits;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses, before anything looks for a resource or trips over it, a path that is longer than any of ours, and a request whose
 * address or wishes cannot be read, such as {@code /search?q=100%} or {@code Accept: text/html;q=}. Quarkus would refuse such
 * addresses too, with an empty answer; {@code Galley} switches that off.
 */
@Singleton
class Legibility {

    private static final Pattern PARAMETER = Pattern.compile("\\s*[^\\s=]+\\s*=\\s*[^\\s=].*");

    void register(@Observes Router router) {
        router.route().order(SameOrigin.ORDER + 1).handler(context -> {
            if (context.request().path().length() > Limits.PATH_BYTES) {
                context.fail(414);
            } else if (isLegible(context.request().uri()) && isParameterised(context.request().getHeader("Accept"))) {
                context.next();
            } else {
                context.fail(400);
            }
        });
    }

    /** Whether every parameter of every media type has a value; RESTEasy Reactive reads past the end of one that has none. */
    static boolean isParameterised(String accept) {
        return accept == null || Arrays.stream(accept.split(",", -1))
                .flatMap(type -> Arrays.stream(type.split(";", -1)).skip(1))
                .allMatch(parameter -> PARAMETER.matcher(parameter).matches());
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
