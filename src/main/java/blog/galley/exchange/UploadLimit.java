package blog.galley.exchange;

import blog.galley.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers an upload that is too large. Quarkus would close the connection while the browser still sends, and the browser would then show an
 * error page of its own. So the upload is read to its end and thrown away before the answer.
 */
@Singleton
class UploadLimit {

    /** After the security checks, and before Quarkus looks at the length. */
    private static final int ORDER = -1000;
    /** In bytes. Reading more than this to throw it away would take too long; then Quarkus closes the connection. */
    private static final long MOST_IGNORED = 4L << 30;

    private final long most;

    UploadLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.POST, "/editor/import").order(ORDER).handler(context -> {
            long length = length(context.request());
            if (length > most && length < MOST_IGNORED) {
                refuse(context);
            } else {
                context.next();
            }
        });
    }

    private void refuse(RoutingContext context) {
        context.request().endHandler(end -> context.fail(413, Problem.tooLarge(ExchangeMessages.class,
                say -> say.tooLarge(most >> 20))));
        context.request().handler(ignored -> {}).resume();
    }

    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
