package blog.galley.account.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.account.signin.SignInMechanism.SignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who is asking, as the cookie of this request told. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final SignIns signIns;

    CurrentAccount(SecurityIdentity identity, SignIns signIns) {
        this.identity = identity;
        this.signIns = signIns;
    }

    public Account require() {
        return find().orElseThrow(Problem::signedOut);
    }

    public Optional<Account> find() {
        return identity.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn.account()) : Optional.empty();
    }

    /** Finds out anew, as often as it is asked and also when this request is over, who is signed in there by then. */
    public Supplier<Optional<Account>> later() {
        return identity.getPrincipal() instanceof SignedIn signedIn ? () -> signIns.holder(signedIn.token(), Instant.now()) : Optional::empty;
    }
}
