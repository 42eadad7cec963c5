package blog.galley.pages;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Which methods of the resources have answered with HTML, and which ones could. */
public class Seen {

    private static final Set<String> METHODS = new ConcurrentSkipListSet<>();

    @ServerResponseFilter
    void note(SimpleResourceInfo method, ContainerResponseContext response) {
        var type = response.getMediaType();
        if (method != null && method.getResourceClass() != null && type != null && type.toString().startsWith("text/html")) {
            METHODS.add(method.getResourceClass().getSimpleName() + "." + method.getMethodName());
        }
    }

    static Set<String> missing() {
        var missing = new TreeSet<>(answeringHtml());
        missing.removeAll(METHODS);
        return missing;
    }

    static Set<String> answeringHtml() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()).filter(Seen::answersHtml)
                        .map(method -> resource.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());
    }

    private static boolean answersHtml(Method method) {
        var own = method.getAnnotation(Produces.class);
        var produces = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return Stream.of(method.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class))
                && produces != null && String.join(",", produces.value()).contains("text/html")
                && !method.getGenericReturnType().toString().contains("Void"); // which only leads to another page
    }
}
