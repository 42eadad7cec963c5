package blog.galley.web.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import blog.galley.language.Language;
import blog.galley.language.RequestLanguage;
import blog.galley.web.proxy.Asked;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives what is {@link ConditionalGet} an entity tag made from its content, and answers 304 to a client that has that content.
 * See <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, section 13</a>.
 *
 * <p>Not with {@link jakarta.ws.rs.core.Request#evaluatePreconditions}. That of Quarkus REST compares the tags of If-None-Match
 * strongly, where HTTP wants them compared weakly; throws on a date that it cannot read, which HTTP wants ignored; and answers
 * 304 to every date after the content's, also to one that the client has made up.
 */
public class Revalidation {

    private final FirstSightings sightings = new FirstSightings();
    private final RequestLanguage language;
    private final CurrentVertxRequest current;

    Revalidation(RequestLanguage language, CurrentVertxRequest current) {
        this.language = language;
        this.current = current;
    }

    @ServerResponseFilter(priority = Integer.MIN_VALUE) // runs last, when templates are rendered
    void validate(ContainerRequestContext request, ResourceInfo resource, ContainerResponseContext response) {
        if (response.getStatus() == 200 && resource.getResourceMethod() != null && isRevalidated(resource)) {
            var content = content(response.getEntity());
            if (content != null) {
                validate(request, response, content);
            }
        }
    }

    private void validate(ContainerRequestContext request, ContainerResponseContext response, byte[] content) {
        var tag = EntityTags.of(content);
        var asked = current.getCurrent().request();
        var address = asked.authority() + Asked.address(asked) + " " + language.spoken().map(Language::tag).orElse("");
        var seen = sightings.of(address, tag, Instant.now());
        var headers = response.getHeaders();
        headers.putSingle("ETag", tag);
        headers.putSingle("Last-Modified", HttpDate.of(seen));
        headers.putIfAbsent("Cache-Control", List.of("no-cache")); // which means: keep it, and ask
        if (isKnown(request.getHeaders(), tag, seen)) {
            response.setStatus(304);
            response.setEntity(null);
            headers.remove("Content-Type");
        }
    }

    /** A date counts only if it is the very one that was sent. Feed programs that make up their own would miss news otherwise. */
    private static boolean isKnown(MultivaluedMap<String, String> request, String tag, Instant seen) {
        var tags = request.getFirst("If-None-Match");
        return tags != null
                ? EntityTags.match(request.get("If-None-Match"), tag)
                : HttpDate.of(seen).equals(request.getFirst("If-Modified-Since"));
    }

    private static byte[] content(Object entity) {
        return entity instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : entity instanceof byte[] bytes ? bytes : null;
    }

    private static boolean isRevalidated(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(ConditionalGet.class)
                || resource.getResourceMethod().isAnnotationPresent(ConditionalGet.class);
    }
}
