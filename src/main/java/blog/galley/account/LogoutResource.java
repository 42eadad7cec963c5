package blog.galley.account;

import blog.galley.web.NoStore;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing out, of this browser alone. */
@Path("/logout")
@NoStore
public class LogoutResource {

    private final SignIns signIns;

    LogoutResource(SignIns signIns) {
        this.signIns = signIns;
    }

    @POST
    public RestResponse<Void> signOut(@Context HttpServerRequest request) {
        SignInCookie.read(request).ifPresent(signIns::end);
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header("Location", "/")
                .cookie(SignInCookie.gone(request))
                .build();
    }
}
