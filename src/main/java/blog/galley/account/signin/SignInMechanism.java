package blog.galley.account.signin;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;

import blog.galley.account.Account;
import blog.galley.account.Token;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Tells Quarkus by the cookie which account a request is of. Quarkus asks only when something needs to know. */
@Singleton
class SignInMechanism implements HttpAuthenticationMechanism {

    record SignedIn(Account account, Token token) implements Principal {
        @Override
        public String getName() {
            return Long.toString(account.id());
        }
    }

    private final SignIns signIns;
    private final BlockingSecurityExecutor blocking;

    SignInMechanism(SignIns signIns, BlockingSecurityExecutor blocking) {
        this.signIns = signIns;
        this.blocking = blocking;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager ignored) {
        return SignInCookie.read(context.request())
                .map(token -> blocking.executeBlocking(() -> identity(token)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private SecurityIdentity identity(Token token) {
        return signIns.account(token, Instant.now()).map(account -> identity(account, token)).orElse(null);
    }

    private static SecurityIdentity identity(Account account, Token token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignedIn(account, token))
                .addRole(account.role().word())
                .build();
    }

    /** 401 without {@code WWW-Authenticate}, so that browsers open no dialog; {@code ProblemPages} leads to the sign-in page. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
