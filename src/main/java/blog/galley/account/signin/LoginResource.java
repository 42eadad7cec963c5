package blog.galley.account.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import blog.galley.account.password.PasswordQueue;
import blog.galley.account.signin.Authenticator.Answer;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import blog.galley.web.body.Form;
import blog.galley.web.body.SmallForm;
import blog.galley.web.cache.NoStore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing in: on a page of its own, or again within the editor when a sign-in has ended. */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@NoStore
public class LoginResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance login(LoginView login);

        static native TemplateInstance again(LoginView login);

        static native TemplateInstance again$done();
    }

    private final Authenticator authenticator;
    private final CurrentAccount current;

    LoginResource(Authenticator authenticator, CurrentAccount current) {
        this.authenticator = authenticator;
        this.current = current;
    }

    /** Public pages link here rather than to the editor, which most readers may not enter. Who is signed in is sent on. */
    @GET
    public RestResponse<TemplateInstance> page(@RestQuery String next) {
        var path = NextPath.of(Optional.ofNullable(next));
        return current.find().isPresent()
                ? ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER).header("Location", path).build()
                : ResponseBuilder.ok(Templates.login(LoginView.empty(path)), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<RestResponse<TemplateInstance>> signIn(@SmallForm Form form, @Context HttpServerRequest request) {
        var login = LoginView.of(form);
        return ask(form, request).map(answer -> answer.token()
                .map(token -> ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                        .header("Location", login.next())
                        .cookie(SignInCookie.carrying(token, request)))
                .orElseGet(() -> refusal(answer).entity(Templates.login(login.refused(answer))))
                .build());
    }

    @GET
    @Path("again")
    public TemplateInstance formAgain() {
        return Templates.again(LoginView.empty(NextPath.DEFAULT));
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<RestResponse<TemplateInstance>> signInAgain(@SmallForm Form form, @Context HttpServerRequest request) {
        return ask(form, request).map(answer -> answer.token()
                .map(token -> ResponseBuilder.ok(Templates.again$done())
                        .header("HX-Trigger", Hx.json(List.of(TriggeredEvent.of(HxEvent.SESSION_RENEWED))))
                        .cookie(SignInCookie.carrying(token, request)))
                .orElseGet(() -> refusal(answer)
                        // the page's htmx-config shows refusals in a notice, but this one replaces the form
                        .header("HX-Retarget", "this")
                        .header("HX-Reswap", "outerHTML")
                        .entity(Templates.again(LoginView.of(form).refused(answer))))
                .build());
    }

    private Uni<Answer> ask(Form form, HttpServerRequest request) {
        return authenticator.ask(form.line("name").orElse(""), form.text("password").orElse(""),
                Visitor.of(request), Instant.now());
    }

    /** Status and headers of a refusal. Not 401, which tells the editor that its sign-in has ended: this form is to be corrected. */
    public static ResponseBuilder<TemplateInstance> refusal(Answer answer) {
        return answer.full()
                ? PasswordQueue.refusal()
                : answer.delay()
                        .map(delay -> ResponseBuilder.<TemplateInstance>create(RestResponse.Status.TOO_MANY_REQUESTS)
                                .header("Retry-After", delay.toSeconds() + 1))
                        .orElseGet(() -> ResponseBuilder.create(422));
    }
}
