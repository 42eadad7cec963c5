package blog.galley.site;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Tells links whether they lead to the page that is being answered, as a value of {@code aria-current}. */
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

    /** Empty where no request is known, as on the error page for an address that cannot be parsed. */
    private String path() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null ? current.getCurrent().normalizedPath() : "";
    }
}
