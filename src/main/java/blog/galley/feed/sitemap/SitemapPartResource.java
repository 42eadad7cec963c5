package blog.galley.feed.sitemap;

import java.time.Instant;

import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A part of the site map: 0 has the lists, the others have 50,000 posts each. 404 behind the last. */
@Path("/sitemaps/{number: [0-9]{1,4}}.xml")
@Transactional
@ConditionalGet
public class SitemapPartResource {

    private final Sitemaps sitemaps;

    SitemapPartResource(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    @GET
    public RestResponse<String> get(@RestPath int number) {
        return sitemaps.part(number, Instant.now());
    }
}
