package blog.galley.web;

import java.util.Set;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Drops a GET or HEAD whose client hung up while it waited for a thread, since under heavy load most have. A request that
 * changes something is still carried out: a page that is being closed sends its last save and does not wait for the answer.
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
