package blog.galley.listing;

import java.time.Instant;

import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** The archive: all listed posts by year and month, one line each. 404 for a year without posts. */
@Path("/archive")
@Produces(MediaType.TEXT_HTML)
@Transactional
@ConditionalGet
public class ArchiveResource {

    @CheckedTemplate(basePath = "listing")
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
