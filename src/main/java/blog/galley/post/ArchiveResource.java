package blog.galley.post;

import java.time.Instant;
import java.util.List;

import blog.galley.web.Revalidated;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** The posts, newest first, all of them or those with some tags. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Revalidated
public class ArchiveResource {

    @CheckedTemplate(basePath = "post")
    static class Templates {
        static native TemplateInstance home(ArchiveView archive);
    }

    private final Listings listings;

    ArchiveResource(Listings listings) {
        this.listings = listings;
    }

    @GET
    public TemplateInstance home(@RestQuery List<String> tag, @RestQuery String page) {
        return Templates.home(listings.of(TagFilter.of(tag), PageNumber.of(page), Instant.now()));
    }
}
