package blog.galley.web.cache;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Cache-Control: no-store} where a resource needs a sign-in or is {@link NoStore}, unless it has set the header itself. */
public class PrivateAnswers {

    @ServerResponseFilter
    void forbidStoring(ResourceInfo resource, ContainerResponseContext response) {
        if (resource.getResourceMethod() != null
                && (isPrivate(resource.getResourceClass()) || isPrivate(resource.getResourceMethod()))) {
            response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
        }
    }

    private static boolean isPrivate(AnnotatedElement element) {
        return Stream.of(RolesAllowed.class, Authenticated.class, NoStore.class).anyMatch(element::isAnnotationPresent);
    }
}
