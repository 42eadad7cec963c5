package blog.galley.post;

import java.time.Instant;

import blog.galley.web.Revalidated;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** All posts by year and month, a line each. */
@Path("/archive")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Revalidated
public class ArchiveResource {

    @CheckedTemplate(basePath = "post")
    static class Templates {
        static native TemplateInstance archive(ArchiveView archive);
    }

    private final ArchiveYears years;

    ArchiveResource(ArchiveYears years) {
        this.years = years;
    }

    @GET
    public TemplateInstance all() {
        return Templates.archive(years.all(Instant.now()));
    }

    @GET
    @Path("{year}")
    public TemplateInstance of(@RestPath String year) {
        return Templates.archive(years.of(year, Instant.now()));
    }
}
