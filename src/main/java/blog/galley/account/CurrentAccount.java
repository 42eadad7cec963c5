package blog.galley.account;

import java.util.Optional;

import blog.galley.Problem;
import blog.galley.account.SignInMechanism.SignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who is asking, as the cookie of this request told. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Account require() {
        return find().orElseThrow(Problem::signedOut);
    }

    public Optional<Account> find() {
        return identity.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn.account()) : Optional.empty();
    }
}
