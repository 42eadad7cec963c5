package blog.galley.account;

import java.util.Optional;

import blog.galley.Problem;
import blog.galley.account.SignInMechanism.SignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who is asking. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final Accounts accounts;

    CurrentAccount(SecurityIdentity identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    public Account require() {
        return find().orElseThrow(Problem::signedOut);
    }

    public Optional<Account> find() {
        return identity.getPrincipal() instanceof SignedIn signedIn
                ? accounts.findByIdOptional(signedIn.account())
                : Optional.empty();
    }
}
