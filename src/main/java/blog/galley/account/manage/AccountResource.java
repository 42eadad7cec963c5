package blog.galley.account.manage;

import java.time.Instant;
import java.util.List;

import blog.galley.account.Account;
import blog.galley.account.AccountMessages;
import blog.galley.account.password.Password;
import blog.galley.account.signin.Authenticator;
import blog.galley.account.signin.Authenticator.Answer;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.account.signin.LoginResource;
import blog.galley.account.signin.LoginView;
import blog.galley.account.signin.SignInCookie;
import blog.galley.account.signin.Visitor;
import blog.galley.language.Phrase;
import blog.galley.site.Site;
import blog.galley.web.body.Form;
import blog.galley.web.body.FormErrors;
import blog.galley.web.body.SmallForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
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

/** The page of one's own account, where the password is changed, which ends all other sign-ins. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"author", "admin"})
public class AccountResource {

    private static final String CHANGED = "changed";

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(AccountView own);
    }

    private final CurrentAccount current;
    private final Authenticator authenticator;
    private final Site site;

    AccountResource(CurrentAccount current, Authenticator authenticator, Site site) {
        this.current = current;
        this.authenticator = authenticator;
        this.site = site;
    }

    @GET
    public TemplateInstance page(@RestQuery String password) {
        return Templates.account(new AccountView(current.require().name(), CHANGED.equals(password), FormErrors.none()));
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<RestResponse<TemplateInstance>> changePassword(@SmallForm Form form, @Context HttpServerRequest request) {
        var account = current.require();
        var wanted = form.text("password").orElse("");
        var errors = errors(account, wanted, form.text("again").orElse(""));
        if (errors.any()) {
            return Uni.createFrom().item(page(ResponseBuilder.create(422), account, errors));
        }
        return authenticator.change(account, form.text("former").orElse(""), wanted, Visitor.of(request), Instant.now())
                .map(answer -> answer.token()
                        .map(token -> ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                                .header("Location", "/account?password=" + CHANGED)
                                .cookie(SignInCookie.carrying(token, request)).build())
                        .orElseGet(() -> page(LoginResource.refusal(answer), account, errors.with("former", refusal(answer)))));
    }

    private FormErrors errors(Account account, String wanted, String again) {
        var errors = FormErrors.none().with("password", Password.fault(wanted, List.of(account.name(), site.title(), "Galley")));
        return again.equals(wanted) ? errors : errors.with("again", Phrase.of(AccountMessages.class, AccountMessages::passwordsDiffer));
    }

    private static Phrase refusal(Answer answer) {
        return answer.full()
                ? LoginView.full()
                : answer.delay().map(LoginView::minutes)
                        .map(minutes -> Phrase.of(AccountMessages.class, say -> say.tooManyGuesses(minutes)))
                        .orElse(Phrase.of(AccountMessages.class, AccountMessages::notYourPassword));
    }

    private static RestResponse<TemplateInstance> page(ResponseBuilder<TemplateInstance> refusal, Account account, FormErrors errors) {
        return refusal.entity(Templates.account(new AccountView(account.name(), false, errors))).build();
    }
}
