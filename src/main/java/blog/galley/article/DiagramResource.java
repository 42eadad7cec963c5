package blog.galley.article;

import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An empty page, in a frame that nobody sees, where a reader's browser draws the diagrams of a post. What draws them writes
 * styles inline, so this page may, and can do little else; those with text in them keep the policy they have.
 */
@Path("/fragments/diagrams")
@Produces(MediaType.TEXT_HTML)
@ConditionalGet
public class DiagramResource {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'";

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance diagrams();
    }

    @GET
    public RestResponse<TemplateInstance> get() {
        return ResponseBuilder.ok(Templates.diagrams())
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
