package blog.galley.web;

import java.util.List;

import blog.galley.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a person what went wrong: on a page of its own or, for htmx, in a line for the page's notice. */
public class ProblemPages {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(ProblemView problem);

        static native TemplateInstance problem$line(ProblemView problem);
    }

    /** @param words what may have been looked for where nothing is */
    public record ProblemView(int status, String title, String message, String words) {

        ProblemView(int status, String title, String message) {
            this(status, title, message, "");
        }

        ProblemView at(String path) {
            return status == 404 ? new ProblemView(status, title, message, PathWords.of(path)) : this;
        }
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> problem(Problem problem, ContainerRequestContext request) {
        return answer(view(problem), request);
    }

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    RestResponse<TemplateInstance> signedOut(ContainerRequestContext request) {
        return answer(view(401), request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<TemplateInstance> forbidden(ContainerRequestContext request) {
        return answer(view(403), request);
    }

    /** What the container refuses before a resource is reached: no such method, a path that cannot be decoded… */
    @ServerExceptionMapper
    RestResponse<TemplateInstance> refusal(WebApplicationException refusal, ContainerRequestContext request) {
        int status = refusal.getResponse().getStatus();
        return status < 400
                ? ResponseBuilder.<TemplateInstance>create(status).location(refusal.getResponse().getLocation()).build()
                : answer(view(status), request);
    }

    /** For a resource that tells of a problem on a page of its own. */
    public static int status(Problem problem) {
        return view(problem).status();
    }

    private static RestResponse<TemplateInstance> answer(ProblemView view, ContainerRequestContext request) {
        if (view.status() == 401 && SignInPage.helps(request)) {
            return SignInPage.on(request);
        }
        boolean fragment = Hx.asks(request.getHeaders()::getFirst);
        var page = fragment ? Templates.problem$line(view) : Templates.problem(view.at(request.getUriInfo().getPath()));
        var response = ResponseBuilder.<TemplateInstance>create(view.status())
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("Vary", "HX-Request");
        if (fragment && view.status() == 401) {
            response.header("HX-Trigger", Hx.json(List.of(Fact.of(HxEvent.SESSION_EXPIRED))));
        }
        return response.build();
    }

    /** A commit may have been heard just before the line broke, so nobody is told that nothing has changed. */
    static ProblemView outage(boolean read, boolean fragment) {
        var words = read ? "Try again in a moment."
                : fragment ? "It has not confirmed this. What you typed stays on this page, and is sent again when it answers."
                : "It has not confirmed what you sent. Go back to your text, and send it again in a moment.";
        return new ProblemView(503, "Not reached", "The database does not answer at the moment. " + words);
    }

    static ProblemView view(Problem problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> new ProblemView(404, "Not here", problem.getMessage());
            case FORBIDDEN -> new ProblemView(403, "Not allowed", problem.getMessage());
            case SIGNED_OUT -> new ProblemView(401, "Signed out", problem.getMessage());
            case CONFLICT -> new ProblemView(409, "Changed elsewhere", problem.getMessage());
            case INVALID -> new ProblemView(422, "Not accepted", problem.getMessage());
            case MALFORMED -> new ProblemView(400, "Not understood", problem.getMessage());
            case TOO_LARGE -> new ProblemView(413, "Too large", problem.getMessage());
            case TOO_MANY -> new ProblemView(429, "Wait a moment", problem.getMessage());
        };
    }

    static ProblemView view(int status) {
        return switch (status) {
            case 401 -> view(Problem.signedOut());
            case 403 -> view(Problem.forbidden("Your account may not do this. Ask an admin of this blog."));
            case 404 -> view(Problem.noSuchPage());
            case 405 -> new ProblemView(405, "Not possible", "This address does not answer that kind of request.");
            case 406 -> new ProblemView(406, "Not possible", "This address has nothing in the form that was asked for.");
            case 413 -> view(Problem.tooLarge("That is more than this blog accepts at once."));
            case 415 -> new ProblemView(415, "Not understood", "This address expects a form.");
            default -> status < 500
                    ? new ProblemView(status, "Not understood", "The request could not be read. Check the address and try again.")
                    : new ProblemView(status, "Something broke", "The fault is ours and has been logged. Try again in a moment.");
        };
    }
}
