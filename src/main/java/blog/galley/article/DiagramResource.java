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
 * An empty page for a hidden iframe, in which the reader's browser draws the diagrams of a post. Mermaid writes inline styles, so the
 * content security policy of this page allows those and little else; the strict policy of pages with text stays as it is.
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
