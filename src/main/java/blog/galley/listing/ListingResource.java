package blog.galley.listing;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.address.PageNumber;
import blog.galley.web.Hx;
import blog.galley.web.HxEvent;
import blog.galley.web.TriggeredEvent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Fragments of a list of posts, at addresses of their own, so that a cache cannot take one for the page. */
@Path("/fragments")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class ListingResource {

    @CheckedTemplate(basePath = "listing")
    static class Templates {
        static native TemplateInstance filtered(ListingView listing);

        static native TemplateInstance more(ListingView listing);
    }

    private final Listings listings;

    ListingResource(Listings listings) {
        this.listings = listings;
    }

    /** The list and its filter, which replace those of the page; the browser then shows the address of the whole page. */
    @GET
    @Path("posts")
    public RestResponse<TemplateInstance> filtered(@RestQuery List<String> tag, @RestQuery List<String> year) {
        var listing = listings.of(ArchiveFilter.of(tag, year), 1, Instant.now());
        return Hx.pushAddress(listing.filter().href(), Templates.filtered(listing),
                TriggeredEvent.of(HxEvent.POSTS_FILTERED, "count", listing.pager().count()));
    }

    /** The next page's rows, to be appended to the list. */
    @GET
    @Path("more-posts")
    public TemplateInstance more(@RestQuery List<String> tag, @RestQuery List<String> year, @RestQuery String page) {
        var listing = listings.of(ArchiveFilter.of(tag, year), PageNumber.of(page), Instant.now());
        if (!listing.isHere()) {
            throw Problem.notFound(ProblemMessages.class, say -> say.noListPage(listing.pager().page()));
        }
        return Templates.more(listing);
    }
}
