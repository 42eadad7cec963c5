package blog.galley.listing;

import java.time.Instant;
import java.util.List;

import blog.galley.address.PageNumber;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The home page: the listed posts, newest first, perhaps filtered. 404, with a list, for a tag, year or page that is not there. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
@ConditionalGet
public class HomeResource {

    @CheckedTemplate(basePath = "listing")
    static class Templates {
        static native TemplateInstance home(ListingView listing);
    }

    private final Listings listings;

    HomeResource(Listings listings) {
        this.listings = listings;
    }

    @GET
    public RestResponse<TemplateInstance> home(@RestQuery List<String> tag, @RestQuery List<String> year, @RestQuery String page) {
        var listing = listings.of(ArchiveFilter.of(tag, year), PageNumber.of(page), Instant.now());
        return RestResponse.status(listing.isHere() ? RestResponse.Status.OK : RestResponse.Status.NOT_FOUND, Templates.home(listing));
    }
}
