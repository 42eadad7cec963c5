package blog.galley.web.cache;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps what is for one person out of every cache, unless the resource has said otherwise. */
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
