package blog.galley.account.signin;

import blog.galley.web.cache.NoStore;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing out: of this browser alone, or everywhere. */
@Path("/logout")
@NoStore
public class LogoutResource {

    private final SignIns signIns;
    private final CurrentAccount current;

    LogoutResource(SignIns signIns, CurrentAccount current) {
        this.signIns = signIns;
        this.current = current;
    }

    @POST
    public RestResponse<Void> signOut(@Context HttpServerRequest request) {
        SignInCookie.read(request).ifPresent(signIns::end);
        return away(request);
    }

    /** Ends every sign-in of the account, in all browsers, and so their streams of news. */
    @POST
    @Path("everywhere")
    public RestResponse<Void> signOutEverywhere(@Context HttpServerRequest request) {
        current.find().ifPresent(signIns::endAll);
        return signOut(request);
    }

    private static RestResponse<Void> away(HttpServerRequest request) {
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header("Location", "/")
                .cookie(SignInCookie.gone(request))
                .build();
    }
}
