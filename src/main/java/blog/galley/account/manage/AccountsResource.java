package blog.galley.account.manage;

import java.time.Instant;
import java.util.Arrays;

import blog.galley.account.Account;
import blog.galley.account.AccountMessages;
import blog.galley.account.Accounts;
import blog.galley.account.Role;
import blog.galley.account.password.Password;
import blog.galley.account.password.PasswordQueue;
import blog.galley.account.password.PasswordQueue.Full;
import blog.galley.account.signin.LoginView;
import blog.galley.language.Phrase;
import blog.galley.site.Site;
import blog.galley.web.body.Form;
import blog.galley.web.body.FormErrors;
import blog.galley.web.body.SmallForm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lists the accounts and adds one; for admins. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class AccountsResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance accounts(AccountsView accounts);
    }

    private final Accounts accounts;
    private final PasswordQueue queue;
    private final Site site;

    AccountsResource(Accounts accounts, PasswordQueue queue, Site site) {
        this.accounts = accounts;
        this.queue = queue;
        this.site = site;
    }

    @GET
    public TemplateInstance list() {
        return page(new NewAccount("", "", Role.AUTHOR), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<RestResponse<TemplateInstance>> add(@SmallForm Form form) {
        var typed = NewAccount.of(form, role(form));
        var errors = typed.errors(site.title());
        if (errors.any()) {
            return Uni.createFrom().item(refused(ResponseBuilder.create(422), typed, errors));
        }
        return queue.of(true, () -> Password.hash(typed.password()))
                .map(hash -> QuarkusTransaction.requiringNew().call(() -> add(typed, typed.account(hash, Instant.now()))))
                .onFailure(Full.class)
                .recoverWithItem(() -> refused(PasswordQueue.refusal(), typed, errors.with("password", LoginView.full())));
    }

    private RestResponse<TemplateInstance> add(NewAccount typed, Account account) {
        accounts.lock();
        if (accounts.named(typed.name()).isPresent()) {
            return refused(ResponseBuilder.create(422), typed, FormErrors.none()
                    .with("name", Phrase.of(AccountMessages.class, AccountMessages::nameTaken)));
        }
        accounts.persist(account);
        return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER).header("Location", "/accounts").build();
    }

    private static Role role(Form form) {
        var word = form.text("role").orElse("");
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(word)).findFirst().orElse(null);
    }

    private RestResponse<TemplateInstance> refused(ResponseBuilder<TemplateInstance> refusal, NewAccount typed, FormErrors errors) {
        return refusal.entity(page(typed, errors)).build();
    }

    private TemplateInstance page(NewAccount typed, FormErrors errors) {
        var all = QuarkusTransaction.joiningExisting().call(accounts::byName);
        return Templates.accounts(AccountsView.of(all, typed, errors));
    }
}
