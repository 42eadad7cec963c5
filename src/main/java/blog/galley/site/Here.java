package blog.galley.site;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The page that is being answered, for links that mark where one is: a value of {@code aria-current}. */
@Named("here")
@Singleton
public class Here {

    private final CurrentVertxRequest current;

    Here(CurrentVertxRequest current) {
        this.current = current;
    }

    /** {@code page} if the link leads to this very page, {@code true} if to one above it, {@code false} if elsewhere. */
    public String at(String link) {
        var path = path();
        return path.equals(link) ? "page" : path.startsWith(link + "/") ? "true" : "false";
    }

    /** Unknown on a page that says that nobody could read its address. */
    private String path() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null ? current.getCurrent().normalizedPath() : "";
    }
}
