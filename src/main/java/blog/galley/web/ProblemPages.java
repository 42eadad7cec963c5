package blog.galley.web;

import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.language.RequestLanguage;
import blog.galley.language.Speaker;
import blog.galley.web.proxy.Asked;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns exceptions into answers: an error page or, for htmx, the one line that the page shows as a notice. */
public class ProblemPages {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(ProblemView problem);

        static native TemplateInstance problem$line(ProblemView problem);
    }

    /** @param words to search for, see {@link PathWords}; empty for none */
    public record ProblemView(int status, String title, String message, String words) {

        ProblemView(int status, String title, String message) {
            this(status, title, message, "");
        }

        ProblemView at(String path) {
            return status == 404 ? new ProblemView(status, title, message, PathWords.of(path)) : this;
        }
    }

    private final RequestLanguage language;
    private final CurrentVertxRequest current;

    ProblemPages(RequestLanguage language, CurrentVertxRequest current) {
        this.language = language;
        this.current = current;
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> problem(Problem problem, ContainerRequestContext request) {
        return answer(view(problem, language.now()), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<TemplateInstance> signedOut(ContainerRequestContext request) {
        return answer(view(401, language.now()), request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<TemplateInstance> forbidden(ContainerRequestContext request) {
        return answer(view(403, language.now()), request);
    }

    /** What JAX-RS refuses before a resource method runs: a method that is not allowed, a parameter that cannot be read. */
    @ServerExceptionMapper
    RestResponse<TemplateInstance> refusal(WebApplicationException refusal, ContainerRequestContext request) {
        int status = refusal.getResponse().getStatus();
        return status < 400
                ? ResponseBuilder.<TemplateInstance>create(status).location(refusal.getResponse().getLocation()).build()
                : answer(view(status, language.now()), request);
    }

    /** The HTTP status for a kind of problem; public for resources that show problems on pages of their own. */
    public static int status(Problem problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case SIGNED_OUT -> 401;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case MALFORMED -> 400;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case NO_SPACE -> 507;
        };
    }

    private RestResponse<TemplateInstance> answer(ProblemView view, ContainerRequestContext request) {
        if (view.status() == 401 && SignInPage.helps(current.getCurrent())) {
            return SignInPage.before(Asked.address(current.getCurrent().request()));
        }
        boolean fragment = Hx.asks(request.getHeaders()::getFirst);
        var page = fragment ? Templates.problem$line(view) : Templates.problem(view.at(request.getUriInfo().getPath()));
        var response = ResponseBuilder.<TemplateInstance>create(view.status())
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("Vary", "HX-Request");
        if (view.status() == 429) {
            response.header("Retry-After", Failures.RETRY_AFTER_SECONDS);
        }
        if (fragment && view.status() == 401) {
            response.header("HX-Trigger", Hx.json(List.of(TriggeredEvent.of(HxEvent.SESSION_EXPIRED))));
        }
        return response.build();
    }

    /** For a write it says that the outcome is unknown: the database may have committed just before the connection broke. */
    static ProblemView outage(boolean read, boolean fragment, Speaker speaker) {
        var say = speaker.say(ProblemMessages.class);
        return new ProblemView(503, say.notReached(),
                read ? say.outageWhileReading() : fragment ? say.outageInPage() : say.outageWhileSending());
    }

    static ProblemView view(Problem problem, Speaker speaker) {
        var say = speaker.say(ProblemMessages.class);
        var title = switch (problem.kind()) {
            case NOT_FOUND -> say.notHere();
            case FORBIDDEN -> say.notAllowed();
            case SIGNED_OUT -> say.isSignedOut();
            case CONFLICT -> say.changedElsewhere();
            case INVALID -> say.notAccepted();
            case MALFORMED -> say.notUnderstood();
            case TOO_LARGE -> say.tooLarge();
            case TOO_MANY -> say.waitAMoment();
            case NO_SPACE -> say.notPossible();
        };
        return new ProblemView(status(problem), title, problem.phrase().in(speaker));
    }

    static ProblemView view(int status, Speaker speaker) {
        var say = speaker.say(ProblemMessages.class);
        return switch (status) {
            case 401 -> view(Problem.signedOut(), speaker);
            case 403 -> new ProblemView(403, say.notAllowed(), say.notYours());
            case 404 -> view(Problem.noSuchPage(), speaker);
            case 405 -> new ProblemView(405, say.notPossible(), say.noSuchMethod());
            case 408 -> new ProblemView(408, say.notUnderstood(), say.sentTooSlowly());
            case 413 -> new ProblemView(413, say.tooLarge(), say.tooMuch());
            case 414 -> new ProblemView(414, say.tooLarge(), say.addressTooLong());
            case 415 -> new ProblemView(415, say.notUnderstood(), say.formExpected());
            case 507 -> new ProblemView(507, say.notPossible(), say.diskIsFull());
            case 503 -> new ProblemView(503, say.waitAMoment(), say.busy());
            default -> status < 500
                    ? new ProblemView(status, say.notUnderstood(), say.unreadable())
                    : new ProblemView(status, say.somethingBroke(), say.ourFault());
        };
    }
}
