package blog.galley.feed.sitemap;

import java.time.Instant;

import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The site map or, where there is more than one may hold, the index of its parts. */
@Path("/sitemap.xml")
@Transactional
@ConditionalGet
public class SitemapResource {

    private final Sitemaps sitemaps;

    SitemapResource(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    @GET
    public RestResponse<String> get() {
        return sitemaps.whole(Instant.now());
    }
}
