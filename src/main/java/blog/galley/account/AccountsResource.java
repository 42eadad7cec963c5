package blog.galley.account;

import java.time.Instant;
import java.util.Arrays;

import blog.galley.language.Phrase;
import blog.galley.web.Brief;
import blog.galley.web.Form;
import blog.galley.web.FormErrors;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who may write here; for admins. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("admin")
public class AccountsResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance accounts(AccountsView accounts);
    }

    private final Accounts accounts;

    AccountsResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    public TemplateInstance list() {
        return page(new NewAccount("", "", Role.AUTHOR), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public RestResponse<TemplateInstance> add(@Brief Form form) {
        var typed = NewAccount.of(form, role(form));
        var errors = typed.errors();
        if (errors.any()) {
            return refused(typed, errors);
        }
        var account = typed.account(Instant.now()); // slow, so before the lock
        accounts.lock();
        if (accounts.named(typed.name()).isPresent()) {
            return refused(typed, errors.with("name", Phrase.of(AccountMessages.class, AccountMessages::nameTaken)));
        }
        accounts.persist(account);
        return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER).header("Location", "/accounts").build();
    }

    private static Role role(Form form) {
        var word = form.text("role").orElse("");
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(word)).findFirst().orElse(null);
    }

    private RestResponse<TemplateInstance> refused(NewAccount typed, FormErrors errors) {
        return ResponseBuilder.<TemplateInstance>create(422).entity(page(typed, errors)).build();
    }

    private TemplateInstance page(NewAccount typed, FormErrors errors) {
        return Templates.accounts(AccountsView.of(accounts.byName(), typed, errors));
    }
}
