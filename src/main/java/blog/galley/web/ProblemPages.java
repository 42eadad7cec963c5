package blog.galley.web;

import java.util.List;

import blog.galley.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
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

    public record ProblemView(int status, String title, String message) {
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> problem(Problem problem, HttpHeaders headers) {
        return answer(view(problem), headers);
    }

    /** What the container refuses before a resource is reached: no such method, a path that cannot be decoded… */
    @ServerExceptionMapper
    RestResponse<TemplateInstance> refusal(WebApplicationException refusal, HttpHeaders headers) {
        int status = refusal.getResponse().getStatus();
        return status < 400
                ? ResponseBuilder.<TemplateInstance>create(status).location(refusal.getResponse().getLocation()).build()
                : answer(view(status), headers);
    }

    /** For a resource that tells of a problem on a page of its own. */
    public static int status(Problem problem) {
        return view(problem).status();
    }

    static RestResponse<TemplateInstance> answer(ProblemView view, HttpHeaders headers) {
        boolean fragment = Hx.asks(headers);
        var page = fragment ? Templates.problem$line(view) : Templates.problem(view);
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

    private static ProblemView view(Problem problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> new ProblemView(404, "Not here", problem.getMessage());
            case FORBIDDEN -> new ProblemView(403, "Not yours to change", problem.getMessage());
            case SIGNED_OUT -> new ProblemView(401, "Signed out", problem.getMessage());
            case CONFLICT -> new ProblemView(409, "Changed elsewhere", problem.getMessage());
            case INVALID -> new ProblemView(422, "Not accepted", problem.getMessage());
            case MALFORMED -> new ProblemView(400, "Not understood", problem.getMessage());
            case TOO_LARGE -> new ProblemView(413, "Too large", problem.getMessage());
            case TOO_MANY -> new ProblemView(429, "Wait a moment", problem.getMessage());
        };
    }

    private static ProblemView view(int status) {
        return switch (status) {
            case 401 -> view(Problem.signedOut());
            case 403 -> view(Problem.forbidden("Your account may not do this. Ask an admin of this blog."));
            case 404 -> view(Problem.noSuchPage());
            case 405 -> new ProblemView(405, "Not possible", "This address does not answer that kind of request.");
            case 413 -> view(Problem.tooLarge("That is more than this blog accepts at once."));
            case 415 -> new ProblemView(415, "Not understood", "This address expects a form.");
            default -> status < 500
                    ? new ProblemView(status, "Not understood", "The request could not be read. Check the address and try again.")
                    : new ProblemView(status, "Something broke", "The fault is ours and has been logged. Try again in a moment.");
        };
    }
}
