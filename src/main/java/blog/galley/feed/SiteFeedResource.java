package blog.galley.feed;

import java.time.Instant;

import blog.galley.site.Site;
import blog.galley.web.cache.ConditionalGet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of the blog: {@code /feed.xml} is Atom, {@code /feed.rss} RSS and {@code /feed.json} a JSON Feed. */
@Path("/feed.{format: xml|rss|json}")
@Transactional
@ConditionalGet
public class SiteFeedResource {

    private final Publications publications;
    private final Feeds feeds;
    private final Site site;

    SiteFeedResource(Publications publications, Feeds feeds, Site site) {
        this.publications = publications;
        this.feeds = feeds;
        this.site = site;
    }

    @GET
    public RestResponse<String> get(@RestPath String format) {
        var now = Instant.now();
        return feeds.answer(new Channel(site.title(), "/"), FeedFormat.of(format), publications.latest(Feeds.MOST, now), now);
    }
}
