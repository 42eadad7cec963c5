package blog.galley.account.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.account.signin.SignInMechanism.SignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The account of this request, by its cookie. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final SignIns signIns;

    CurrentAccount(SecurityIdentity identity, SignIns signIns) {
        this.identity = identity;
        this.signIns = signIns;
    }

    /** Throws a {@code Problem} of kind signed out if there is none. */
    public Account require() {
        return find().orElseThrow(Problem::signedOut);
    }

    public Optional<Account> find() {
        return identity.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn.account()) : Optional.empty();
    }

    /** Looks each time again whether the cookie of this request still means a sign-in, also after the request has ended. */
    public Supplier<Optional<Account>> later() {
        return identity.getPrincipal() instanceof SignedIn signedIn
                ? () -> signIns.holder(signedIn.token(), Instant.now())
                : Optional::empty;
    }
}
