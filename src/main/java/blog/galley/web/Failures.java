package blog.galley.web;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.RejectedExecutionException;

import blog.galley.Problem;
import blog.galley.language.RequestLanguage;
import blog.galley.web.ProblemPages.ProblemView;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;

/** Answers for failures that no exception mapper sees: bugs, and requests so malformed that they reach no resource. */
@Singleton
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    static final String RETRY_AFTER_SECONDS = "5";

    private final Tally refused = new Tally(times -> LOG.warnf("%d requests were refused, for too much was asked at once", times));
    private final SecurityHeaders headers;
    private final RequestLanguage language;
    private final Pulse pulse;

    Failures(SecurityHeaders headers, RequestLanguage language, Pulse pulse) {
        this.headers = headers;
        this.language = language;
        this.pulse = pulse;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::answer); // Quarkus's own handler is the last
        for (int status : new int[]{400, 404, 405, 415}) {
            router.errorHandler(status, this::answer); // where no route matched, or the path cannot be decoded
        }
    }

    private void answer(RoutingContext context) {
        int status = status(context);
        if (status >= 500 && LaunchMode.current().isDev() && !Outage.isIn(context.failure())) {
            context.next(); // in dev mode: Quarkus's own page, with the stack trace
            return;
        }
        if (context.response().closed() || isGone(context)) {
            LOG.debugf(context.failure(), "%s %s was given up", context.request().method(), context.request().path());
            return;
        }
        boolean outage = Outage.isIn(context.failure()) && status != 503;
        if (outage) {
            LOG.warnf("%s %s was refused, for the database does not answer", context.request().method(), context.request().path());
            LOG.debug("What it was refused for", context.failure());
        } else if (status == 503) {
            refused.count();
        } else if (status >= 500) {
            LOG.errorf(context.failure(), "%s %s failed", context.request().method(), context.request().path());
        }
        if (context.response().headWritten()) {
            context.response().reset(); // half an answer must not look like a whole one
            return;
        }
        if (status == 503 || outage) {
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (outage) {
            send(context, ProblemPages.outage(isRead(context), Hx.asks(context.request()::getHeader), language.of(context)));
        } else {
            send(context, context.failure() instanceof Problem problem
                    ? ProblemPages.view(problem, language.of(context))
                    : ProblemPages.view(status, language.of(context)));
        }
    }

    /** The browser closed the connection while the answer was being written to it. That is no error. */
    private static boolean isGone(RoutingContext context) {
        return context.failure() instanceof ClosedChannelException && context.response().headWritten();
    }

    private static boolean isRead(RoutingContext context) {
        return context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD;
    }

    private void send(RoutingContext context, ProblemView view) {
        var page = Hx.asks(context.request()::getHeader) ? ProblemPages.Templates.problem$line(view) : ProblemPages.Templates.problem(view);
        headers.set(context.response()); // the path may have been too broken to reach the route that does it
        context.response().setStatusCode(view.status())
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(page.setLocale(language.of(context).tag()).render()); // no request is active here
    }

    /** Whether the database is up but has no connection to spare, because earlier requests hold them all. */
    private boolean isCrowded(Throwable failure) {
        return Outage.isOfFullPool(failure) || Outage.isOfWaiting(failure) && pulse.isFelt();
    }

    private int status(RoutingContext context) {
        if (context.failure() instanceof RejectedExecutionException || isCrowded(context.failure())) {
            return 503;
        }
        if (context.failure() instanceof WebApplicationException refusal) { // such as an Accept header that nobody can read
            return refusal.getResponse().getStatus();
        }
        if (Outage.isOfFullDisk(context.failure()) && context.failure() instanceof IOException) {
            return 507;
        }
        if (context.failure() instanceof IOException broken && String.valueOf(broken.getMessage()).contains("multipart")) {
            return 400;
        }
        return context.statusCode() < 400 ? 500 : context.statusCode();
    }
}
