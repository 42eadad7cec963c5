package blog.galley.post;

import java.time.Instant;
import java.util.List;

import blog.galley.web.Fact;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The posts, newest first, all of them or those with some tags. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class ArchiveResource {

    @CheckedTemplate(basePath = "post")
    static class Templates {
        static native TemplateInstance home(ArchiveView archive);

        static native TemplateInstance filtered(ArchiveView archive);

        static native TemplateInstance more(ArchiveView archive);
    }

    private final Listings listings;

    ArchiveResource(Listings listings) {
        this.listings = listings;
    }

    @GET
    public TemplateInstance home(@RestQuery List<String> tag, @RestQuery String page) {
        return Templates.home(listings.of(TagFilter.of(tag), PageNumber.of(page), Instant.now()));
    }

    /** The list and its filter, in place of another. */
    @GET
    @Path("fragments/posts")
    public RestResponse<TemplateInstance> filtered(@RestQuery List<String> tag) {
        var archive = listings.of(TagFilter.of(tag), 1, Instant.now());
        return Hx.settle(Templates.filtered(archive), Fact.of(HxEvent.POSTS_FILTERED, "count", archive.count()));
    }

    /** The rows behind those that a list shows. */
    @GET
    @Path("fragments/more-posts")
    public TemplateInstance more(@RestQuery List<String> tag, @RestQuery String page) {
        return Templates.more(listings.of(TagFilter.of(tag), PageNumber.of(page), Instant.now()));
    }
}
