package blog.galley.listing;

import java.time.Instant;
import java.util.List;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import blog.galley.web.cache.ConditionalGet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The index of tags, and a page for each tag with its posts. 404 for a tag without listed posts. */
@Path("/tags")
@Produces(MediaType.TEXT_HTML)
@Transactional
@ConditionalGet
public class TagsResource {

    @CheckedTemplate(basePath = "listing")
    static class Templates {
        static native TemplateInstance tags(TagIndex index);

        static native TemplateInstance tag(ListingView listing);
    }

    private final Counts counts;
    private final Listings listings;

    TagsResource(Counts counts, Listings listings) {
        this.counts = counts;
        this.listings = listings;
    }

    /** All tags or, with a filter, those of the posts that it leaves. */
    @GET
    public TemplateInstance index(@RestQuery List<String> tag, @RestQuery List<String> year) {
        var filter = ArchiveFilter.of(tag, year);
        return Templates.tags(TagIndex.of(counts.of(filter, Instant.now()).tags(), filter));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath String slug) {
        var listing = listings.of(ArchiveFilter.of(slug), 1, Instant.now());
        if (listing.chosen().isEmpty()) {
            throw Problem.notFound(ProblemMessages.class, say -> say.noTag(slug));
        }
        return Templates.tag(listing);
    }
}
