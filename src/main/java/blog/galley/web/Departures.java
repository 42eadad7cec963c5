package blog.galley.web;

import java.util.Set;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads nothing for who has left while they waited for a thread: in a flood those are most. What somebody sent is still
 * done, for a page that is closed sends its last words and waits for no answer.
 */
public class Departures {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CurrentVertxRequest current;

    Departures(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerRequestFilter
    RestResponse<Void> dropped(ContainerRequestContext request) {
        var asked = current.getCurrent();
        return asked != null && asked.response().closed() && READING.contains(request.getMethod())
                ? RestResponse.status(Status.SERVICE_UNAVAILABLE)
                : null;
    }
}
