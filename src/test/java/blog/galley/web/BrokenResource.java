package blog.galley.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Breaks, and has a policy of its own; for tests alone. */
@Path("/broken")
public class BrokenResource {

    @GET
    public String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("policy")
    public Response policy() {
        return Response.ok("own").header("Content-Security-Policy", "sandbox").build();
    }
}
