package blog.galley.account.setup;

import java.time.Instant;
import java.util.Optional;

import blog.galley.Problem;
import blog.galley.account.AccountMessages;
import blog.galley.account.Accounts;
import blog.galley.account.Role;
import blog.galley.account.Token;
import blog.galley.account.manage.NewAccount;
import blog.galley.account.password.Password;
import blog.galley.account.password.PasswordQueue;
import blog.galley.account.password.PasswordQueue.Full;
import blog.galley.account.signin.LoginView;
import blog.galley.account.signin.NextPath;
import blog.galley.account.signin.SignInCookie;
import blog.galley.account.signin.SignIns;
import blog.galley.site.Site;
import blog.galley.web.body.Form;
import blog.galley.web.body.FormErrors;
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

/**
 * Makes the first account. Whoever can read the server's log has the link. There is no such page once an account exists; without the link's
 * token it is forbidden.
 */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
@NoStore
public class SetupResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(SetupView setup);
    }

    private final Accounts accounts;
    private final FirstAccount first;
    private final SetupLinks links;
    private final SignIns signIns;
    private final PasswordQueue queue;
    private final Site site;

    SetupResource(Accounts accounts, FirstAccount first, SetupLinks links, SignIns signIns, PasswordQueue queue, Site site) {
        this.accounts = accounts;
        this.first = first;
        this.links = links;
        this.signIns = signIns;
        this.queue = queue;
        this.site = site;
    }

    @GET
    public TemplateInstance page(@RestQuery Optional<String> token) {
        return Templates.setup(new SetupView(require(token), "", FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<RestResponse<TemplateInstance>> make(@SmallForm Form form, @Context HttpServerRequest request) {
        var token = require(form.text("token"));
        var typed = NewAccount.of(form, Role.ADMIN);
        var errors = typed.errors(site.title());
        if (errors.any()) {
            return Uni.createFrom().item(ResponseBuilder.<TemplateInstance>create(422)
                    .entity(Templates.setup(new SetupView(token, typed.name(), errors)))
                    .build());
        }
        var former = SignInCookie.read(request);
        return queue.of(true, () -> Password.hash(typed.password()))
                .map(hash -> {
                    var now = Instant.now();
                    var account = first.make(typed.account(hash, now)).orElseThrow(Problem::noSuchPage);
                    return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                            .header("Location", NextPath.DEFAULT)
                            .cookie(SignInCookie.carrying(signIns.begin(account, former, now).orElseThrow(Problem::noSuchPage), request))
                            .build();
                })
                .onFailure(Full.class).recoverWithItem(() -> PasswordQueue.<TemplateInstance>refusal()
                        .entity(Templates.setup(new SetupView(token, typed.name(), errors.with("password", LoginView.full()))))
                        .build());
    }

    private String require(Optional<String> token) {
        if (!accounts.none()) {
            throw Problem.noSuchPage();
        }
        return token.filter(text -> links.opens(new Token(text)))
                .orElseThrow(() -> Problem.forbidden(AccountMessages.class, AccountMessages::setupLinkNeeded));
    }
}
