package blog.galley.account.signin;

import java.time.Instant;

import blog.galley.account.Token;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What a request with a cookie does before it is the resource's turn, for who measures that without HTTP. */
public final class SignedInBrowser {

    private final Token token;
    private final SignIns signIns = Arc.container().instance(SignIns.class).get();
    private final CurrentIdentityAssociation current = Arc.container().instance(CurrentIdentityAssociation.class).get();

    public SignedInBrowser(String cookie) {
        token = new Token(cookie);
    }

    /** Finds out who it is, and lets what follows happen in that name. */
    public long asks() {
        var account = signIns.account(token, Instant.now()).orElseThrow();
        current.setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(new SignInMechanism.SignedIn(account, token))
                .addRole(account.role().word()).build());
        return account.id();
    }
}
